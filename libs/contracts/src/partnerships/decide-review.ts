import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type ReviewKind } from './review';

/** What the programme may decide, by what waits. */
export const reviewDecisions = {
  'start-up': ['publish', 'return', 'decline'],
  claim: ['confirm', 'decline'],
  proposal: ['approve', 'return', 'reject'],
} as const satisfies Record<ReviewKind, readonly string[]>;

const decisions = ['publish', 'return', 'decline', 'confirm', 'approve', 'reject'] as const;

export class ReviewDecision {
  /** Of a start-up publish, return or decline; of a claim confirm or decline; of a proposal approve, return or reject. */
  @IsIn(decisions) decision: (typeof decisions)[number];
  /** A code, where the decision needs one. */
  @IsOptional() @IsString() @MaxLength(60) reason?: string;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) comment?: string;
}

/** Decides what waits, as its owner does. */
export class DecideReview extends ReviewDecision {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export class ReviewDecided {
  id: string;
  kind: ReviewKind;
  subjectId: string;
  /** Where the thing stands now: `live`, `confirmed`, `in-review`. */
  state: string;
}

/** @throws `not-permitted`; `review-not-found`; `invalid-request` of a decision of another kind; and what the owner refuses with */
export const decideReview = defineRequest<DecideReview, ReviewDecided>(
  'partnerships.v1.review.decide',
  DecideReview,
);
