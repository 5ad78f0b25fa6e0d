import { type EntityManager, In } from 'typeorm';
import { type WithdrawnDocuments } from '../use-cases/ports/withdrawn-documents';
import { WithdrawnDocumentRow } from './withdrawn-document.row';

export class TypeOrmWithdrawnDocuments implements WithdrawnDocuments {
  constructor(private readonly manager: EntityManager) {}

  async remember(documentId: string): Promise<void> {
    await this.manager.upsert(WithdrawnDocumentRow, { documentId }, ['documentId']);
  }

  async among(documentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.findBy(WithdrawnDocumentRow, { documentId: In([...documentIds]) });
    return new Set(rows.map(({ documentId }) => documentId));
  }
}
