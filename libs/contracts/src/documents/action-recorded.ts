import { ActionRecorded } from '../action-recorded';
import { defineEvent } from '../event-contract';

/** Whatever a person did to a document. Keyed by the document. */
export const documentsActionRecorded = defineEvent('documents.v1.event.action-recorded', ActionRecorded);
