import { Type } from 'class-transformer';
import { IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type NotificationFacts } from './notification';

export class ListNewNotifications {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  /** The place after which they are new; without one there are none, and the answer says which place is the latest. */
  @IsOptional() @IsInt() @Min(0) after?: number;
}

export interface NewNotifications {
  /** In order, each with the place by which to ask for what follows it. */
  readonly items: readonly { readonly place: number; readonly notification: NotificationFacts }[];
  readonly latest: number;
}

export const listNewNotifications = defineRequest<ListNewNotifications, NewNotifications>(
  'accounts.v1.notification.list-new',
  ListNewNotifications,
);
