import { type EntityManager } from 'typeorm';
import { type WithdrawnDocuments } from '../use-cases/ports/withdrawn-documents';
import { WithdrawnDocumentRow } from './withdrawn-document.row';

export class TypeOrmWithdrawnDocuments implements WithdrawnDocuments {
  constructor(private readonly manager: EntityManager) {}

  async isWithdrawn(documentId: string): Promise<boolean> {
    return this.manager.existsBy(WithdrawnDocumentRow, { documentId });
  }

  async remember(documentId: string): Promise<void> {
    await this.manager.upsert(WithdrawnDocumentRow, { documentId }, ['documentId']);
  }
}
