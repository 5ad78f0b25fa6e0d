import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  CounterPropose as CounterProposeRequest,
  counterPropose,
  DraftProposal as DraftProposalRequest,
  draftProposal,
  EditProposal as EditProposalRequest,
  editProposal,
  GetProposal as GetProposalRequest,
  getProposal,
  ListProposals as ListProposalsRequest,
  listProposals,
  type Page,
  type Proposal,
  type ProposalSummary,
  TransitionProposal as TransitionProposalRequest,
  transitionProposal,
  UndoDecision as UndoDecisionRequest,
  undoDecision,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { CounterPropose } from '../use-cases/counter-propose';
import { DraftProposal } from '../use-cases/draft-proposal';
import { EditProposal } from '../use-cases/edit-proposal';
import { GetProposal } from '../use-cases/get-proposal';
import { ListProposals } from '../use-cases/list-proposals';
import { TransitionProposal } from '../use-cases/transition-proposal';
import { UndoDecision } from '../use-cases/undo-decision';

@Controller()
export class ProposalsController {
  constructor(
    private readonly drafting: DraftProposal,
    private readonly editing: EditProposal,
    private readonly getting: GetProposal,
    private readonly listing: ListProposals,
    private readonly transiting: TransitionProposal,
    private readonly countering: CounterPropose,
    private readonly undoing: UndoDecision,
  ) {}

  @Handles(draftProposal)
  draft(@Payload() request: DraftProposalRequest): Promise<Proposal> {
    return this.drafting.execute(request);
  }

  @Handles(editProposal)
  edit(@Payload() request: EditProposalRequest): Promise<Proposal> {
    return this.editing.execute(request);
  }

  @Handles(getProposal)
  get(@Payload() request: GetProposalRequest): Promise<Proposal> {
    return this.getting.execute(request);
  }

  @Handles(transitionProposal)
  transition(@Payload() request: TransitionProposalRequest): Promise<Proposal> {
    return this.transiting.execute(request);
  }

  @Handles(listProposals)
  list(@Payload() request: ListProposalsRequest): Promise<Page<ProposalSummary>> {
    return this.listing.execute(request);
  }

  @Handles(counterPropose)
  counter(@Payload() request: CounterProposeRequest): Promise<Proposal> {
    return this.countering.execute(request);
  }

  @Handles(undoDecision)
  undo(@Payload() request: UndoDecisionRequest): Promise<Proposal> {
    return this.undoing.execute(request);
  }
}
