import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type ProposalState, proposalStates, type ProposalSummary } from './proposal';

export const proposalBoxes = ['in', 'out', 'review'] as const;
export type ProposalBox = (typeof proposalBoxes)[number];

export class ProposalFilter extends PageRequest {
  /** What came to one's organisations, what they sent or are writing, what the programme has to do; without one, all that one may read. */
  @IsOptional() @IsIn(proposalBoxes) box?: ProposalBox;
  @IsOptional() @IsIn(proposalStates) state?: ProposalState;
}

/** Newest first. */
export class ListProposals extends ProposalFilter {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** @throws `not-permitted` to who is no admin, for the box of the programme */
export const listProposals = defineRequest<ListProposals, Page<ProposalSummary>>(
  'partnerships.v1.proposal.list',
  ListProposals,
);
