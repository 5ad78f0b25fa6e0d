import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { toBoolean } from '../fields';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type Review, type ReviewKind, reviewKinds } from './review';

/** Which reviews; those that wait, unless said. */
export class ReviewFilter extends PageRequest {
  @IsOptional() @IsIn(reviewKinds) kind?: ReviewKind;
  @IsOptional() @IsIn(['open', 'closed']) state?: 'open' | 'closed';
  @IsOptional() @IsIn(['me', 'nobody']) assigned?: 'me' | 'nobody';
  @IsOptional() @Transform(toBoolean) @IsBoolean() overdue?: boolean;
}

/** The longest waiting first. */
export class ListReviews extends ReviewFilter {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** @throws `not-permitted` to who is no admin */
export const listReviews = defineRequest<ListReviews, Page<Review>>(
  'partnerships.v1.review.list',
  ListReviews,
);
