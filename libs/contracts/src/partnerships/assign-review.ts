import { Type } from 'class-transformer';
import { IsIn, IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Review } from './review';

export class Assignment {
  /** `nobody` lets go of it, also for another. */
  @IsIn(['me', 'nobody']) to: 'me' | 'nobody';
}

/** Says which admin sees to a review. */
export class AssignReview extends Assignment {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `not-permitted`; `review-not-found`; `decided-meanwhile` where another admin has it, or it is closed */
export const assignReview = defineRequest<AssignReview, Review>(
  'partnerships.v1.review.assign',
  AssignReview,
);
