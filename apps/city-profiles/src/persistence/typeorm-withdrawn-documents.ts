import { lockByName } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type WithdrawnDocuments } from '../use-cases/ports/withdrawn-documents';
import { WithdrawnDocumentRow } from './withdrawn-document.row';

export class TypeOrmWithdrawnDocuments implements WithdrawnDocuments {
  constructor(private readonly manager: EntityManager) {}

  /** Holds a withdrawal off until the transaction ends: it must find what is about to be recorded. */
  async isWithdrawn(documentId: string): Promise<boolean> {
    await lockByName(this.manager, `document:${documentId}`, 'shared');
    return this.manager.existsBy(WithdrawnDocumentRow, { documentId });
  }

  async remember(documentId: string): Promise<void> {
    await lockByName(this.manager, `document:${documentId}`);
    await this.manager.upsert(WithdrawnDocumentRow, { documentId }, ['documentId']);
  }
}
