import { IsUUID } from 'class-validator';
import { defineEvent } from '../event-contract';

/** A document is stored and waits to be read. Keyed by document. */
export class DocumentReceived {
  @IsUUID() documentId: string;
}

export const documentReceived = defineEvent('documents.v1.event.document-received', DocumentReceived);
