import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import {
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
import { anAdmin } from '../access/an-admin';
import { uuidOr } from './known-id';

/** Match requests that were saved, and watch for new partners. */
@Controller('match-requests')
export class SavedRequestsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists saved match requests, newest first */
  @Get()
  list(@Query() query: PageRequest): Promise<Page<SavedMatchRequest>> {
    return this.client.send(listMatchRequests, { ...query, actor: anAdmin });
  }

  /** Names, filters or pauses a saved match request */
  @Patch(':id')
  update(
    @Param('id', uuidOr(errorCode.matchRequestNotFound)) id: string,
    @Body() body: Omit<UpdateMatchRequest, 'actor' | 'id'>,
  ): Promise<SavedMatchRequest> {
    return this.client.send(updateMatchRequest, { ...body, id, actor: anAdmin });
  }

  /** Ends a saved match request */
  @Delete(':id')
  @HttpCode(204)
  async delete(@Param('id', uuidOr(errorCode.matchRequestNotFound)) id: string): Promise<void> {
    await this.client.send(deleteMatchRequest, { id, actor: anAdmin });
  }
}
