import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Proposal, proposalStates, type ProposalState } from './proposal';

/** What is asked of a case, and what is said with it. */
export class ProposalTransition {
  @IsIn(proposalStates) to: ProposalState;
  /** One of the codes of the step, where it needs one. */
  @IsOptional() @IsString() @MaxLength(60) reason?: string;
  @IsOptional() @IsString() @MaxLength(1_000) comment?: string;
  /** The version that was seen: where the case has changed since, nothing is decided. */
  @IsOptional() @IsInt() @Min(1) version?: number;
}

/** Takes one step of a case, by the table of its states. */
export class TransitionProposal extends ProposalTransition {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `transition-not-allowed` and `decided-meanwhile` with what has happened; `not-permitted`; what the step needs */
export const transitionProposal = defineRequest<TransitionProposal, Proposal>(
  'partnerships.v1.proposal.transition',
  TransitionProposal,
);
