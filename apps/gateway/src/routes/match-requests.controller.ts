import { Body, Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  type ActorReference,
  type CreateMatchRequest,
  createMatchRequest,
  getConsidered,
  type PartyConsidered,
  readRun,
  replayRun,
  type SoughtKind,
  soughtKinds,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { joinTextParts } from '../text-parts';
import { oneOfOr, slugOr, uuidOr } from './known-id';
import { replayText } from './replay-text';

const json = 'application/json; charset=utf-8';

/** Runs are handed through as the text they are stored as: not a byte is changed on the way. */
@Controller()
export class MatchRequestsController {
  constructor(private readonly client: RequestClient) {}

  /**
   * Suggests partners for a party
   * @answers Run
   */
  @Post('match-requests')
  @HttpCode(201)
  @Header('content-type', json)
  @MayCall('officer', 'founder', 'admin')
  async create(
    @CurrentActor() actor: ActorReference,
    @Body() body: Omit<CreateMatchRequest, 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { runId, first } = await this.client.send(createMatchRequest, { ...body, actor });
    void reply.header('location', `/api/v1/runs/${runId}`);
    return joinTextParts((index) => this.client.send(readRun, { id: runId, index, actor }), first);
  }

  /**
   * Shows a stored run
   * @answers Run
   */
  @Get('runs/:id')
  @Header('content-type', json)
  @MayCall('officer', 'founder', 'admin')
  get(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.runNotFound)) id: string,
  ): Promise<string> {
    return joinTextParts((index) => this.client.send(readRun, { id, index, actor }));
  }

  /** Says why a run suggested a party, or why it did not */
  @Get('runs/:id/considered/:kind/:partyId')
  @MayCall('officer', 'founder', 'admin')
  getConsidered(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.runNotFound)) runId: string,
    @Param('kind', oneOfOr(soughtKinds, errorCode.partyNotFound)) kind: SoughtKind,
    @Param('partyId', slugOr(errorCode.partyNotFound)) id: string,
  ): Promise<PartyConsidered> {
    return this.client.send(getConsidered, { runId, party: { kind, id }, actor });
  }

  /**
   * Computes a run again from its stored inputs, and says whether it is identical
   * @answers RunComputedAgain
   * @answers RunNotRepeated
   */
  @Post('runs/:id/replay')
  @HttpCode(200)
  @Header('content-type', json)
  @MayCall('officer', 'founder', 'admin')
  async replay(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.runNotFound)) id: string,
  ): Promise<string> {
    return replayText(await this.client.send(replayRun, { id, actor }), () => this.get(actor, id));
  }
}
