import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type ChallengeProposal } from './list-challenge-proposals';

/** What the start-up says to a proposal. Confirmed, the challenge is added to the solution that is named, or to the only one. */
export class ChallengeProposalAnswer {
  @IsIn(['confirmed', 'rejected']) status: 'confirmed' | 'rejected';
  @IsOptional() @IsUUID() solutionId?: string;
}

export class AnswerChallengeProposal extends ChallengeProposalAnswer {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) startUpId: string;
  @IsString() @MaxLength(120) challenge: string;
}

export const answerChallengeProposal = defineRequest<AnswerChallengeProposal, ChallengeProposal>(
  'expertise-catalogue.v1.challenge-proposal.answer',
  AnswerChallengeProposal,
);
