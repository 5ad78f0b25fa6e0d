import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import {
  type ActorReference,
  deleteMatchRequest,
  listMatchRequests,
  type Page,
  type PageRequest,
  type SavedMatchRequest,
  type UpdateMatchRequest,
  updateMatchRequest,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

/** Match requests that were saved, and watch for new partners. */
@Controller('match-requests')
export class SavedRequestsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists saved match requests, newest first */
  @Get()
  @MayCall('officer', 'founder', 'admin')
  list(@CurrentActor() actor: ActorReference, @Query() query: PageRequest): Promise<Page<SavedMatchRequest>> {
    return this.client.send(listMatchRequests, { ...query, actor });
  }

  /** Names, filters or pauses a saved match request */
  @Patch(':id')
  @MayCall('officer', 'founder', 'admin')
  update(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.matchRequestNotFound)) id: string,
    @Body() body: Omit<UpdateMatchRequest, 'actor' | 'id'>,
  ): Promise<SavedMatchRequest> {
    return this.client.send(updateMatchRequest, { ...body, id, actor });
  }

  /** Ends a saved match request */
  @Delete(':id')
  @HttpCode(204)
  @MayCall('officer', 'founder', 'admin')
  async delete(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.matchRequestNotFound)) id: string,
  ): Promise<void> {
    await this.client.send(deleteMatchRequest, { id, actor });
  }
}
