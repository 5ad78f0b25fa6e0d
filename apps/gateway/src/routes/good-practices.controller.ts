import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  type ActorReference,
  getGoodPractice,
  type GoodPractice,
  type ListGoodPractices,
  listGoodPractices,
  type Page,
  type RegisterGoodPractice,
  registerGoodPractice,
  type UpdateGoodPractice,
  updateGoodPractice,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { tagged, versionOf } from './etag';
import { uuidOr } from './known-id';

/** What worked, with result and proof. */
@Controller('good-practices')
export class GoodPracticesController {
  constructor(private readonly client: RequestClient) {}

  /** Lists good practices, by title */
  @Get()
  @MayCall('signed-in')
  list(@Query() query: ListGoodPractices): Promise<Page<GoodPractice>> {
    return this.client.send(listGoodPractices, query);
  }

  /** Shows a good practice */
  @Get(':id')
  @MayCall('signed-in')
  async get(
    @Param('id', uuidOr(errorCode.goodPracticeNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoodPractice> {
    return tagged(await this.client.send(getGoodPractice, { id }), reply);
  }

  /** Adds a good practice */
  @Post()
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  async register(
    @CurrentActor() actor: ActorReference,
    @Body() body: Omit<RegisterGoodPractice, 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoodPractice> {
    const goodPractice = await this.client.send(registerGoodPractice, { ...body, actor });
    void reply.header('location', `/api/v1/good-practices/${goodPractice.id}`);
    return tagged(goodPractice, reply);
  }

  /** Edits a good practice */
  @Patch(':id')
  @MayCall('officer', 'founder', 'admin')
  async update(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.goodPracticeNotFound)) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: Omit<UpdateGoodPractice, 'id' | 'version' | 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoodPractice> {
    const request = { ...body, id, version: versionOf(ifMatch), actor };
    return tagged(await this.client.send(updateGoodPractice, request), reply);
  }
}
