import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** What a person answered to a suggestion or did to a saved match request, and what such a request found. */
export const matchScoringActionRecorded = defineEvent(
  'match-scoring.v1.event.action-recorded',
  ActionRecorded,
);
