import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type ChallengeRead } from '../documents/read-challenges';
import { defineRequest } from '../request-contract';

export const proposalStatuses = ['proposed', 'confirmed', 'rejected'] as const;
export type ChallengeProposalStatus = (typeof proposalStatuses)[number];

/** A challenge that the description speaks of, with the sentence, and what the start-up says to it. */
export class ChallengeProposal implements ChallengeRead {
  challenge: string;
  theme: string;
  quote: string;
  start: number;
  end: number;
  status: ChallengeProposalStatus;
}

export class ChallengeProposals {
  items: ChallengeProposal[];
}

/** Reads the description as it is now. */
export class ListChallengeProposals {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) startUpId: string;
}

export const listChallengeProposals = defineRequest<ListChallengeProposals, ChallengeProposals>(
  'expertise-catalogue.v1.challenge-proposal.list',
  ListChallengeProposals,
);
