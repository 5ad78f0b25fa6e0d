import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  type ActorReference,
  contactRecipient,
  counterPropose,
  type CounterTerms,
  type DecisionUndoing,
  draftProposal,
  editProposal,
  getProposal,
  listProposals,
  type Page,
  type Proposal,
  type ProposalEdit,
  type ProposalFacts,
  type ProposalFilter,
  type ProposalSummary,
  type ProposalTransition,
  type RecipientAddress,
  type RecipientContacted,
  transitionProposal,
  undoDecision,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

const anId = uuidOr(errorCode.proposalNotFound);

/** What one party proposes to another. */
@Controller('proposals')
export class ProposalsController {
  constructor(private readonly client: RequestClient) {}

  /** Begins a proposal as a draft */
  @Post()
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  async draft(
    @CurrentActor() actor: ActorReference,
    @Body() body: ProposalFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Proposal> {
    const proposal = await this.client.send(draftProposal, { ...body, actor });
    void reply.header('location', `/api/v1/proposals/${proposal.id}`);
    return proposal;
  }

  /** Lists what came in, what went out, or what the programme has to do; without a box, all that one may read */
  @Get()
  @MayCall('officer', 'founder', 'admin')
  list(
    @CurrentActor() actor: ActorReference,
    @Query() query: ProposalFilter,
  ): Promise<Page<ProposalSummary>> {
    return this.client.send(listProposals, { ...query, actor });
  }

  /** Shows a proposal to its two sides and to admins */
  @Get(':id')
  @MayCall('officer', 'founder', 'admin')
  get(@CurrentActor() actor: ActorReference, @Param('id', anId) id: string): Promise<Proposal> {
    return this.client.send(getProposal, { actor, id });
  }

  /** Says a draft, or what the programme returned, otherwise */
  @Patch(':id')
  @MayCall('officer', 'founder', 'admin')
  edit(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: ProposalEdit,
  ): Promise<Proposal> {
    return this.client.send(editProposal, { ...body, actor, id });
  }

  /** Takes one step of a case: accept, decline, approve and the like */
  @Post(':id/transitions')
  @HttpCode(200)
  @MayCall('officer', 'founder', 'admin')
  transition(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: ProposalTransition,
  ): Promise<Proposal> {
    return this.client.send(transitionProposal, { ...body, actor, id });
  }

  /** Writes to a city that nobody acts for, with a link to the proposal */
  @Post(':id/contact')
  @HttpCode(202)
  @MayCall('admin')
  contact(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: RecipientAddress,
  ): Promise<RecipientContacted> {
    return this.client.send(contactRecipient, { ...body, actor, id });
  }

  /** Answers with other terms: then the other side is to answer */
  @Post(':id/counter-proposals')
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  counter(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: CounterTerms,
  ): Promise<Proposal> {
    return this.client.send(counterPropose, { ...body, actor, id });
  }

  /** Takes the last decision back, within 14 days and with a reason */
  @Post(':id/undo')
  @HttpCode(200)
  @MayCall('officer', 'founder', 'admin')
  undo(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: DecisionUndoing,
  ): Promise<Proposal> {
    return this.client.send(undoDecision, { ...body, actor, id });
  }
}
