import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  addSolution,
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
  type Solution,
  type SolutionFacts,
  type StartUp,
  type StartUpVerdict,
  submitStartUp,
  type UpdateStartUp,
  updateStartUp,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { anAdmin } from '../access/an-admin';
import { tagged, versionOf } from './etag';
import { slugOr } from './known-id';

/** Start-ups and what their solutions can do. */
@Controller('start-ups')
export class StartUpsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists start-ups, by name */
  @Get()
  list(@Query() query: Omit<ListStartUps, 'actor'>): Promise<Page<StartUp>> {
    return this.client.send(listStartUps, { ...query, actor: anAdmin });
  }

  /** Shows a start-up */
  @Get(':id')
  async get(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(getStartUp, { id, actor: anAdmin }), reply);
  }

  /** Begins a start-up as a draft */
  @Post()
  @HttpCode(201)
  async register(
    @Body() body: Omit<RegisterStartUp, 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const startUp = await this.client.send(registerStartUp, { ...body, actor: anAdmin });
    void reply.header('location', `/api/v1/start-ups/${startUp.id}`);
    return tagged(startUp, reply);
  }

  /** Sets facts of a start-up */
  @Patch(':id')
  async update(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: Omit<UpdateStartUp, 'id' | 'version' | 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const version = versionOf(ifMatch);
    const request = { ...body, id, version, actor: anAdmin };
    return tagged(await this.client.send(updateStartUp, request), reply);
  }

  /** Adds a solution */
  @Post(':id/solutions')
  @HttpCode(201)
  addSolution(
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Body() body: SolutionFacts,
  ): Promise<Solution> {
    return this.client.send(addSolution, { ...body, startUpId, actor: anAdmin });
  }

  /** Submits a start-up for publication */
  @Post(':id/submission')
  @HttpCode(200)
  async submit(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(submitStartUp, { id, actor: anAdmin }), reply);
  }

  /** Publishes what was submitted, returns it with a question, or declines it with a reason */
  @Post(':id/decision')
  @HttpCode(200)
  async decide(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Body() body: StartUpVerdict,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(decideStartUp, { ...body, id, actor: anAdmin }), reply);
  }

  /** Has what is published hold for another year */
  @Post(':id/renewal')
  @HttpCode(200)
  async renew(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(renewStartUp, { id, actor: anAdmin }), reply);
  }

  /** Takes a start-up out of sight */
  @Post(':id/archival')
  @HttpCode(200)
  async archive(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(archiveStartUp, { id, actor: anAdmin }), reply);
  }

  /** Brings an archived start-up back */
  @Post(':id/restoration')
  @HttpCode(200)
  async restore(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(restoreStartUp, { id, actor: anAdmin }), reply);
  }

  /** Lists the challenges that the description speaks of, each with the sentence */
  @Get(':id/challenge-proposals')
  proposals(@Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string): Promise<ChallengeProposals> {
    return this.client.send(listChallengeProposals, { startUpId, actor: anAdmin });
  }

  /** Confirms or rejects a challenge that the description speaks of; a narrower one is written with %2F */
  @Patch(':id/challenge-proposals/:challenge')
  answerProposal(
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Param('challenge') challenge: string,
    @Body() body: ChallengeProposalAnswer,
  ): Promise<ChallengeProposal> {
    return this.client.send(answerChallengeProposal, { ...body, startUpId, challenge, actor: anAdmin });
  }
}
