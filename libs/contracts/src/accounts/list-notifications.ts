import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { toBoolean } from '../fields';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type NotificationFacts } from './notification';

/** The newest come first. */
export class NotificationQuery extends PageRequest {
  /** Only those that are unread. */
  @IsOptional() @Transform(toBoolean) @IsBoolean() unread?: boolean;
}

export class ListNotifications extends NotificationQuery {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** What the person was told. */
export const listNotifications = defineRequest<ListNotifications, Page<NotificationFacts>>(
  'accounts.v1.notification.list',
  ListNotifications,
);
