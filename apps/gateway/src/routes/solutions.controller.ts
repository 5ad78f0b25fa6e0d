import { Body, Controller, Delete, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  type ActorReference,
  addSolution,
  removeSolution,
  type Solution,
  type SolutionChange,
  type SolutionFacts,
  type StartUp,
  updateSolution,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { tagged, versionOf } from './etag';
import { slugOr, uuidOr } from './known-id';

/** What start-ups can do about challenges. */
@Controller('start-ups/:id/solutions')
export class SolutionsController {
  constructor(private readonly client: RequestClient) {}

  /** Adds a solution */
  @Post()
  @HttpCode(201)
  @MayCall('signed-in')
  add(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Body() body: SolutionFacts,
  ): Promise<Solution> {
    return this.client.send(addSolution, { ...body, startUpId, actor });
  }

  /** Sets facts of a solution; the start-up is answered as it is then */
  @Patch(':solutionId')
  @MayCall('signed-in')
  async update(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Param('solutionId', uuidOr(errorCode.solutionNotFound)) solutionId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: SolutionChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const request = { ...body, startUpId, solutionId, version: versionOf(ifMatch), actor };
    return tagged(await this.client.send(updateSolution, request), reply);
  }

  /** Removes a solution; the start-up is answered as it is then */
  @Delete(':solutionId')
  @MayCall('signed-in')
  async remove(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.startUpNotFound)) startUpId: string,
    @Param('solutionId', uuidOr(errorCode.solutionNotFound)) solutionId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartUp> {
    const request = { startUpId, solutionId, version: versionOf(ifMatch), actor };
    return tagged(await this.client.send(removeSolution, request), reply);
  }
}
