import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

const idsMax = 20;

/** The reviews of registrations that are published together. */
export class BulkApproval {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(idsMax)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class ApproveReviews extends BulkApproval {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export class BulkResult {
  id: string;
  /** `live`, where it was published. */
  state: string | null;
  /** Why not. */
  code: string | null;
}

/** One for each, in their order. */
export class BulkApproved {
  results: BulkResult[];
}

/** Each is answered for itself; claims and proposals are decided one by one. @throws `not-permitted` */
export const approveReviews = defineRequest<ApproveReviews, BulkApproved>(
  'partnerships.v1.review.approve',
  ApproveReviews,
);
