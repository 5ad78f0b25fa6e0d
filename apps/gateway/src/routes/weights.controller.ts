import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  activateWeights,
  type ActorReference,
  addWeights,
  listWeights,
  type Page,
  type PageRequest,
  type WeightsAddition,
  type WeightsChoice,
  type WeightsVersion,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyRequest } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { readObject } from '../body-is-object.pipe';
import { slugOr } from './known-id';

/** Every request that watches is looked at anew. */
const patience = { timeoutMs: 30_000 };

/** What each criterion is worth in a score, by version. */
@Controller('weights')
export class WeightsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists the versions of the weights, newest first */
  @Get()
  @MayCall('signed-in')
  list(@Query() query: PageRequest): Promise<Page<WeightsVersion>> {
    return this.client.send(listWeights, query);
  }

  /** Adds a version of the weights, which waits for its activation */
  @Post()
  @HttpCode(201)
  @MayCall('admin')
  add(@CurrentActor() actor: ActorReference, @Body() body: WeightsAddition): Promise<WeightsVersion> {
    return this.client.send(addWeights, { ...body, actor });
  }

  /**
   * Puts a version of the weights in force: runs use it from the next one on
   * @accepts application/json WeightsChoice
   */
  @Post(':version/activation')
  @HttpCode(200)
  @MayCall('admin')
  activate(
    @CurrentActor() actor: ActorReference,
    @Param('version', slugOr(errorCode.weightsNotFound)) version: string,
    @Req() request: FastifyRequest,
  ): Promise<WeightsVersion> {
    // Without a reason there is nothing to send.
    const choice: WeightsChoice = request.body === undefined ? {} : readObject(request.body);
    return this.client.send(activateWeights, { ...choice, version, actor }, patience);
  }
}
