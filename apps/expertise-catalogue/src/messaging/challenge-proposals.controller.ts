import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  answerChallengeProposal,
  AnswerChallengeProposal as AnswerChallengeProposalRequest,
  type ChallengeProposal,
  type ChallengeProposals,
  listChallengeProposals,
  ListChallengeProposals as ListChallengeProposalsRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AnswerChallengeProposal } from '../use-cases/answer-challenge-proposal';
import { ListChallengeProposals } from '../use-cases/list-challenge-proposals';

@Controller()
export class ChallengeProposalsController {
  constructor(
    private readonly listing: ListChallengeProposals,
    private readonly answering: AnswerChallengeProposal,
  ) {}

  @Handles(listChallengeProposals)
  list(@Payload() request: ListChallengeProposalsRequest): Promise<ChallengeProposals> {
    return this.listing.execute(request);
  }

  @Handles(answerChallengeProposal)
  answer(@Payload() request: AnswerChallengeProposalRequest): Promise<ChallengeProposal> {
    return this.answering.execute(request);
  }
}
