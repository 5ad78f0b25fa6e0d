import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** Whatever a person, or time, did to a start-up, a good practice or an import. Keyed by what it was done to. */
export const expertiseCatalogueActionRecorded = defineEvent(
  'expertise-catalogue.v1.event.action-recorded',
  ActionRecorded,
);
