import { type Provider } from '@nestjs/common';
import { construct } from '@puente/messaging';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { GetPreferences } from './use-cases/get-preferences';
import { ListNewNotifications } from './use-cases/list-new-notifications';
import { ListNotifications } from './use-cases/list-notifications';
import { MarkNotification } from './use-cases/mark-notification';
import { SetPreferences } from './use-cases/set-preferences';

export const notificationProviders: Provider[] = [
  construct(ListNotifications, TypeOrmTransactions),
  construct(ListNewNotifications, TypeOrmTransactions),
  construct(MarkNotification, TypeOrmTransactions),
  construct(GetPreferences, TypeOrmTransactions),
  construct(SetPreferences, TypeOrmTransactions),
];
