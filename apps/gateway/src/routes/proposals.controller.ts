import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  type ActorReference,
  draftProposal,
  getProposal,
  type Proposal,
  type ProposalFacts,
  type ProposalTransition,
  transitionProposal,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

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

  /** Shows a proposal to its two sides and to admins */
  @Get(':id')
  @MayCall('officer', 'founder', 'admin')
  get(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.proposalNotFound)) id: string,
  ): Promise<Proposal> {
    return this.client.send(getProposal, { actor, id });
  }

  /** Takes one step of a case: accept, decline, approve and the like */
  @Post(':id/transitions')
  @HttpCode(200)
  @MayCall('officer', 'founder', 'admin')
  transition(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.proposalNotFound)) id: string,
    @Body() body: ProposalTransition,
  ): Promise<Proposal> {
    return this.client.send(transitionProposal, { ...body, actor, id });
  }
}
