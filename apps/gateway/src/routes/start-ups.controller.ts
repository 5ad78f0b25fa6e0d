import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  addSolution,
  getStartUp,
  type ListStartUps,
  listStartUps,
  type Page,
  type RegisterStartUp,
  registerStartUp,
  type Solution,
  type SolutionFacts,
  type StartUp,
  submitStartUp,
  type UpdateStartUp,
  updateStartUp,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { tagged, versionOf } from './etag';
import { slugOr } from './known-id';

/** Start-ups and what their solutions can do. */
@Controller('start-ups')
export class StartUpsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists start-ups, by name */
  @Get()
  list(@Query() query: ListStartUps): Promise<Page<StartUp>> {
    return this.client.send(listStartUps, query);
  }

  /** Shows a start-up */
  @Get(':id')
  async get(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(getStartUp, { id }), reply);
  }

  /** Begins a start-up as a draft */
  @Post()
  @HttpCode(201)
  async register(
    @Body() body: RegisterStartUp,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const startUp = await this.client.send(registerStartUp, body);
    void reply.header('location', `/api/v1/start-ups/${startUp.id}`);
    return tagged(startUp, reply);
  }

  /** Sets facts of a start-up */
  @Patch(':id')
  async update(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: Omit<UpdateStartUp, 'id' | 'version'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(updateStartUp, { ...body, id, version: versionOf(ifMatch) }), reply);
  }

  /** Adds a solution */
  @Post(':id/solutions')
  @HttpCode(201)
  addSolution(
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Body() body: SolutionFacts,
  ): Promise<Solution> {
    return this.client.send(addSolution, { ...body, startUpId });
  }

  /** Submits a start-up for publication */
  @Post(':id/submission')
  @HttpCode(200)
  async submit(
    @Param('id', slugOr(errorCode.startUpNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    return tagged(await this.client.send(submitStartUp, { id }), reply);
  }
}
