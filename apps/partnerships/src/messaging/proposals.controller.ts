import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  DraftProposal as DraftProposalRequest,
  draftProposal,
  GetProposal as GetProposalRequest,
  getProposal,
  type Proposal,
  TransitionProposal as TransitionProposalRequest,
  transitionProposal,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { DraftProposal } from '../use-cases/draft-proposal';
import { GetProposal } from '../use-cases/get-proposal';
import { TransitionProposal } from '../use-cases/transition-proposal';

@Controller()
export class ProposalsController {
  constructor(
    private readonly drafting: DraftProposal,
    private readonly getting: GetProposal,
    private readonly transiting: TransitionProposal,
  ) {}

  @Handles(draftProposal)
  draft(@Payload() request: DraftProposalRequest): Promise<Proposal> {
    return this.drafting.execute(request);
  }

  @Handles(getProposal)
  get(@Payload() request: GetProposalRequest): Promise<Proposal> {
    return this.getting.execute(request);
  }

  @Handles(transitionProposal)
  transition(@Payload() request: TransitionProposalRequest): Promise<Proposal> {
    return this.transiting.execute(request);
  }
}
