import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** Whatever a person did to a city or one of its statements. Keyed by the city. */
export const cityProfilesActionRecorded = defineEvent(
  'city-profiles.v1.event.action-recorded',
  ActionRecorded,
);
