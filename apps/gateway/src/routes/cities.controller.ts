import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  type ActorReference,
  type AddStatement,
  addStatement,
  type CityFacts,
  type CityProfile as OwnProfile,
  getCity,
  type ListCities,
  listCities,
  type Page,
  type RegisterCity,
  registerCity,
  type Statement,
  updateCity,
  type UpdateStatement,
  updateStatement,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { type CityProfile, type CitySummary, withClaimed } from './claimed-cities';
import { tagged, versionOf } from './etag';
import { slugOr, uuidOr } from './known-id';

/** Cities of the corridor: their facts, needs and offers. */
@Controller('cities')
export class CitiesController {
  constructor(private readonly client: RequestClient) {}

  /** Lists cities, by name */
  @Get()
  @MayCall('signed-in')
  async list(@Query() query: ListCities): Promise<Page<CitySummary>> {
    const { items, nextCursor } = await this.client.send(listCities, query);
    return { items: await withClaimed(this.client, items), nextCursor };
  }

  /** Shows a city's profile */
  @Get(':id')
  @MayCall('signed-in')
  async get(
    @Param('id', slugOr(errorCode.cityNotFound)) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CityProfile> {
    return this.shown(await this.client.send(getCity, { id }), reply);
  }

  /** Registers a city */
  @Post()
  @HttpCode(201)
  @MayCall('admin')
  async register(
    @CurrentActor() actor: ActorReference,
    @Body() body: Omit<RegisterCity, 'actor'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CityProfile> {
    const city = await this.client.send(registerCity, { ...body, actor });
    void reply.header('location', `/api/v1/cities/${city.id}`);
    return this.shown(city, reply);
  }

  /** Sets facts of a city */
  @Patch(':id')
  @MayCall('officer', 'admin')
  async update(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.cityNotFound)) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: CityFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CityProfile> {
    const request = { ...body, actor, id, version: versionOf(ifMatch) };
    return this.shown(await this.client.send(updateCity, request), reply);
  }

  /** Adds a need or an offer, in the city's own word */
  @Post(':id/statements')
  @HttpCode(201)
  @MayCall('officer', 'admin')
  addStatement(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.cityNotFound)) cityId: string,
    @Body() body: Omit<AddStatement, 'actor' | 'cityId'>,
  ): Promise<Statement> {
    return this.client.send(addStatement, { ...body, actor, cityId });
  }

  /** Edits, confirms or rejects a statement */
  @Patch(':id/statements/:statementId')
  @MayCall('officer', 'admin')
  updateStatement(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.cityNotFound)) cityId: string,
    @Param('statementId', uuidOr(errorCode.statementNotFound)) statementId: string,
    @Body() body: Omit<UpdateStatement, 'actor' | 'cityId' | 'statementId'>,
  ): Promise<Statement> {
    return this.client.send(updateStatement, { ...body, actor, cityId, statementId });
  }

  private async shown(city: OwnProfile, reply: FastifyReply): Promise<CityProfile> {
    const [shown] = await withClaimed(this.client, [city]);
    return tagged(shown!, reply);
  }
}
