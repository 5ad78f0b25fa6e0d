import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** Whatever a person, or time, did to a proposal or a partnership. Keyed by what it was done to. */
export const partnershipsActionRecorded = defineEvent(
  'partnerships.v1.event.action-recorded',
  ActionRecorded,
);
