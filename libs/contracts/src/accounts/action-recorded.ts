import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** Whatever a person did about people, their organisations and claims. Keyed by what it was done to. */
export const accountsActionRecorded = defineEvent('accounts.v1.event.action-recorded', ActionRecorded);
