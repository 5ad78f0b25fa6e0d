import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import {
  type ActorReference,
  listNotifications,
  markNotification,
  type NotificationFacts,
  type NotificationMark,
  type NotificationQuery,
  type Page,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

/** What one is told. */
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists what one was told, the newest first */
  @Get()
  @MayCall('signed-in')
  list(
    @CurrentActor() actor: ActorReference,
    @Query() query: NotificationQuery,
  ): Promise<Page<NotificationFacts>> {
    return this.client.send(listNotifications, { ...query, actor });
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
