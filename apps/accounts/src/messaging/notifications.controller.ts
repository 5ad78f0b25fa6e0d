import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  getPreferences,
  GetPreferences as GetPreferencesRequest,
  listNewNotifications,
  ListNewNotifications as ListNewNotificationsRequest,
  listNotifications,
  ListNotifications as ListNotificationsRequest,
  markNotification,
  MarkNotification as MarkNotificationRequest,
  type NewNotifications,
  type NotificationFacts,
  type Page,
  type PreferenceFacts,
  setPreferences,
  SetPreferences as SetPreferencesRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetPreferences } from '../use-cases/get-preferences';
import { ListNewNotifications } from '../use-cases/list-new-notifications';
import { ListNotifications } from '../use-cases/list-notifications';
import { MarkNotification } from '../use-cases/mark-notification';
import { SetPreferences } from '../use-cases/set-preferences';

@Controller()
export class NotificationsController {
  constructor(
    private readonly listing: ListNotifications,
    private readonly listingNew: ListNewNotifications,
    private readonly marking: MarkNotification,
    private readonly gettingPreferences: GetPreferences,
    private readonly settingPreferences: SetPreferences,
  ) {}

  @Handles(listNotifications)
  list(@Payload() request: ListNotificationsRequest): Promise<Page<NotificationFacts>> {
    return this.listing.execute(request);
  }

  @Handles(listNewNotifications)
  listNew(@Payload() request: ListNewNotificationsRequest): Promise<NewNotifications> {
    return this.listingNew.execute(request);
  }

  @Handles(markNotification)
  mark(@Payload() request: MarkNotificationRequest): Promise<NotificationFacts> {
    return this.marking.execute(request);
  }

  @Handles(getPreferences)
  preferences(@Payload() request: GetPreferencesRequest): Promise<PreferenceFacts> {
    return this.gettingPreferences.execute(request);
  }

  @Handles(setPreferences)
  setPreferences(@Payload() request: SetPreferencesRequest): Promise<PreferenceFacts> {
    return this.settingPreferences.execute(request);
  }
}
