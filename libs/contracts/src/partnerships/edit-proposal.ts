import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { defineRequest } from '../request-contract';
import { CounterTerms } from './counter-propose';
import { type Proposal } from './proposal';

/** What a proposal is to say instead; what is left out stays as it is. */
export class ProposalEdit extends CounterTerms {
  @MayBeLeftOut() @IsInt() @Min(1) @Max(365) answerDays?: number;
}

/** The side that proposed says it otherwise, while nobody but itself has read it or when the programme has returned it. */
export class EditProposal extends ProposalEdit {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `transition-not-allowed` of any other state; `not-permitted`; `challenge-unknown`; `decided-meanwhile` */
export const editProposal = defineRequest<EditProposal, Proposal>(
  'partnerships.v1.proposal.edit',
  EditProposal,
);
