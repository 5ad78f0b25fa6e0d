import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Proposal } from './proposal';

/** Why a decision is taken back. */
export class DecisionUndoing {
  /** mistake, new-facts, agreed-otherwise or other */
  @IsOptional() @IsString() @MaxLength(60) reason?: string;
  /** The version that was seen: where the case has changed since, nothing is undone. */
  @IsOptional() @IsInt() @Min(1) version?: number;
}

/** Takes the last decision on a case back, within 14 days: the case is where it was. */
export class UndoDecision extends DecisionUndoing {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `undo-not-possible` with why; `not-permitted`; `conflict-of-interest`; `reason-required`; `decided-meanwhile` */
export const undoDecision = defineRequest<UndoDecision, Proposal>(
  'partnerships.v1.proposal.undo',
  UndoDecision,
);
