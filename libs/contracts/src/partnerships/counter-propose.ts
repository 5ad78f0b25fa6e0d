import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { AreChallenges, MayBeLeftOut } from '../fields';
import { defineRequest } from '../request-contract';
import { type PartnershipFormat, partnershipFormats, type Proposal, ProposalMessage } from './proposal';

/** Other terms; what is left out stays as it is. */
export class CounterTerms {
  @MayBeLeftOut() @IsIn(partnershipFormats) format?: PartnershipFormat;

  @MayBeLeftOut()
  @AreChallenges()
  challenges?: string[];

  @MayBeLeftOut() @ValidateNested() @Type(() => ProposalMessage) message?: ProposalMessage;
  /** The version that was seen: where the case has changed since, the terms stay. */
  @IsOptional() @IsInt() @Min(1) version?: number;
}

/** Answers a proposal with other terms: then the other side is to answer. */
export class CounterPropose extends CounterTerms {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `transition-not-allowed` where it is not proposed; `not-permitted`; `challenge-unknown`; `decided-meanwhile` */
export const counterPropose = defineRequest<CounterPropose, Proposal>(
  'partnerships.v1.proposal.counter',
  CounterPropose,
);
