import { Type } from 'class-transformer';
import { IsBoolean, IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type NotificationFacts } from './notification';

export class NotificationMark {
  @IsBoolean() read: boolean;
}

export class MarkNotification extends NotificationMark {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `notification-not-found`, also of another's */
export const markNotification = defineRequest<MarkNotification, NotificationFacts>(
  'accounts.v1.notification.mark',
  MarkNotification,
);
