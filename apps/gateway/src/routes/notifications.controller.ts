import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Patch, Query, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  listNotifications,
  markNotification,
  type NotificationFacts,
  type NotificationMark,
  type NotificationQuery,
  type Page,
} from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { credentialsOf } from '../access/credentials';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { NotificationStreams } from '../streams/notification-streams';
import { uuidOr } from './known-id';

/** What one is told. */
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly client: RequestClient,
    private readonly streams: NotificationStreams,
  ) {}

  /** Lists what one was told, the newest first */
  @Get()
  @MayCall('signed-in')
  list(
    @CurrentActor() actor: ActorReference,
    @Query() query: NotificationQuery,
  ): Promise<Page<NotificationFacts>> {
    return this.client.send(listNotifications, { ...query, actor });
  }

  /**
   * Follows what one is told, as server-sent events; `last-event-id` goes on where an earlier stream was cut off
   * @also text/event-stream
   */
  @Get('stream')
  @MayCall('signed-in')
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const credentials = credentialsOf(request);
    if (credentials === null) throw new DomainError(errorCode.signInRequired);
    const listening = new AbortController();
    if (reply.raw.destroyed) return;
    reply.raw.once('close', () => listening.abort());
    const place = placeIn(request.headers['last-event-id']);
    const events = await this.streams.begin(credentials, place, listening);
    // The connection ends with the stream: kept open for more, it would hold up a door that closes.
    const headers = { 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' };
    void reply.type('text/event-stream').headers(headers);
    await reply.send(Readable.from(events));
  }

  /** Marks something that one was told as read, or as unread again */
  @Patch(':id')
  @MayCall('signed-in')
  mark(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.notificationNotFound)) id: string,
    @Body() body: NotificationMark,
  ): Promise<NotificationFacts> {
    return this.client.send(markNotification, { ...body, actor, id });
  }
}

/** What a stream of ours gave as the last event's id; anything else begins anew. */
function placeIn(lastEventId: string | string[] | undefined): number | undefined {
  return typeof lastEventId === 'string' && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined;
}
