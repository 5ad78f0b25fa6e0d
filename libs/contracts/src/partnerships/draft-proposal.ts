import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Proposal, ProposalFacts } from './proposal';

/** Begins a proposal as a draft of the party that proposes. */
export class DraftProposal extends ProposalFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const draftProposal = defineRequest<DraftProposal, Proposal>(
  'partnerships.v1.proposal.draft',
  DraftProposal,
);
