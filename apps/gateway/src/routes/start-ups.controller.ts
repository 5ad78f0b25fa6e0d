import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  type ActorReference,
  answerChallengeProposal,
  archiveStartUp,
  type ChallengeProposal,
  type ChallengeProposalAnswer,
  type ChallengeProposals,
  decideStartUp,
  getStartUp,
  listChallengeProposals,
  type ListStartUps,
  listStartUps,
  type Page,
  type RegisterStartUp,
  registerStartUp,
  renewStartUp,
  restoreStartUp,
  type StartUp,
  type StartUpVerdict,
  submitStartUp,
  type UpdateStartUp,
  updateStartUp,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { tagged, versionOf } from './etag';
import { slugOr } from './known-id';

/** Start-ups, from a draft to what the world sees. */
@Controller('start-ups')
export class StartUpsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists start-ups, by name */
  @Get()
  @MayCall('signed-in')
  list(
    @CurrentActor() actor: ActorReference,
    @Query() query: Omit<ListStartUps, 'actor'>,
  ): Promise<Page<StartUp>> {
    return this.client.send(listStartUps, { ...query, actor });
  }

  /** Shows a start-up */
  @Get(':id')
  @MayCall('signed-in')
  async get(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(getStartUp, { id, actor }), reply);
  }

  /** Begins a start-up as a draft */
  @Post()
  @HttpCode(201)
  @MayCall('signed-in')
  async register(
    @CurrentActor() actor: ActorReference,
    @Body() body: Omit<RegisterStartUp, 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const startUp = await this.client.send(registerStartUp, { ...body, actor });
    void reply.header('location', `/api/v1/start-ups/${startUp.id}`);
    return tagged(startUp, reply);
  }

  /** Sets facts of a start-up */
  @Patch(':id')
  @MayCall('signed-in')
  async update(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: Omit<UpdateStartUp, 'id' | 'version' | 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const version = versionOf(ifMatch);
    const request = { ...body, id, version, actor };
    return tagged(await this.client.send(updateStartUp, request), reply);
  }

  /** Submits a start-up for publication */
  @Post(':id/submission')
  @HttpCode(200)
  @MayCall('signed-in')
  async submit(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(submitStartUp, { id, actor }), reply);
  }

  /** Publishes what was submitted, returns it with a question, or declines it with a reason */
  @Post(':id/decision')
  @HttpCode(200)
  @MayCall('admin')
  async decide(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Body() body: StartUpVerdict,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(decideStartUp, { ...body, id, actor }), reply);
  }

  /** Has what is published hold for another year */
  @Post(':id/renewal')
  @HttpCode(200)
  @MayCall('signed-in')
  async renew(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(renewStartUp, { id, actor }), reply);
  }

  /** Takes a start-up out of sight */
  @Post(':id/archival')
  @HttpCode(200)
  @MayCall('signed-in')
  async archive(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(archiveStartUp, { id, actor }), reply);
  }

  /** Brings an archived start-up back */
  @Post(':id/restoration')
  @HttpCode(200)
  @MayCall('signed-in')
  async restore(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(restoreStartUp, { id, actor }), reply);
  }

  /** Lists the challenges that the description speaks of, each with the sentence */
  @Get(':id/challenge-proposals')
  @MayCall('signed-in')
  proposals(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
  ): Promise<ChallengeProposals> {
    return this.client.send(listChallengeProposals, { startUpId, actor });
  }

  /** Confirms or rejects a challenge that the description speaks of; a narrower one is written with %2F */
  @Patch(':id/challenge-proposals/:challenge')
  @MayCall('signed-in')
  answerProposal(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Param('challenge') challenge: string,
    @Body() body: ChallengeProposalAnswer,
  ): Promise<ChallengeProposal> {
    return this.client.send(answerChallengeProposal, { ...body, startUpId, challenge, actor });
  }
}
