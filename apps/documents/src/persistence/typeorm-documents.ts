import { documentReceived, documentsActionRecorded, limits } from '@puente/contracts';
import { lockByName, type Outbox } from '@puente/persistence';
import { type EntityManager, IsNull } from 'typeorm';
import { noEvidence } from '../domain/count-evidence';
import { type StoredDocument } from '../domain/document';
import {
  type DocumentFilter,
  type Documents,
  type NewDocument,
  type PageOf,
  type ReadOutcome,
} from '../use-cases/ports/documents';
import { DocumentRow } from './document.row';
import { listDocuments } from './list-documents';

/** A document is registered once and withdrawn once. */
const versions = { 'document-registered': 1, 'document-withdrawn': 2 } as const;

/** Documents in PostgreSQL. Given the manager of a running transaction, it takes part in it. */
export class TypeOrmDocuments implements Documents {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<StoredDocument | null> {
    return this.manager.findOneBy(DocumentRow, { id, withdrawnAt: IsNull() });
  }

  list(filter: DocumentFilter, limit: number, cursor: string | undefined): Promise<PageOf<StoredDocument>> {
    return listDocuments(this.manager, filter, limit, cursor);
  }

  async textToRead(id: string): Promise<string | null> {
    const row = await this.manager.findOne(DocumentRow, {
      where: { id, status: 'received', withdrawnAt: IsNull() },
      select: { id: true, text: true },
      lock: { mode: 'pessimistic_write' },
    });
    return row?.text ?? null;
  }

  async textPart(id: string, index: number): Promise<{ text: string; parts: number } | null> {
    const part = await this.manager
      .createQueryBuilder(DocumentRow, 'document')
      .select('substr(document.text, :from::int, :length::int)', 'text')
      .addSelect('ceil(char_length(document.text) / :length::numeric)::int', 'parts')
      .where('document.id = :id', {
        id,
        from: index * limits.textPartUnits + 1,
        length: limits.textPartUnits,
      })
      .getRawOne<{ text: string | null; parts: number | null }>();
    if (!part || part.text === null || part.parts === null || index >= part.parts) return null;
    return { text: part.text, parts: part.parts };
  }

  async register(document: NewDocument, by: string): Promise<{ document: StoredDocument; created: boolean }> {
    return this.manager.transaction(async (manager) => {
      // The same file twice at once makes one document.
      await lockByName(manager, `content:${document.sha256}`);
      const existing = await manager.findOneBy(DocumentRow, {
        sha256: document.sha256,
        withdrawnAt: IsNull(),
      });
      if (existing) return { document: existing, created: false };
      const row: DocumentRow = {
        ...document,
        status: 'received',
        reason: null,
        textUnits: document.text.length,
        counts: noEvidence,
        withdrawnAt: null,
        ...{ modelReading: null, modelDueAt: null, modelAttempts: 0 },
      };
      await manager.insert(DocumentRow, row);
      const event = { party: `document:${row.id}`, version: 1, payload: { documentId: row.id } };
      await this.outbox.append(manager, documentReceived, event);
      await this.tell(manager, 'document-registered', row.id, by, row.receivedAt);
      return { document: row, created: true };
    });
  }

  async recordReading(id: string, outcome: ReadOutcome): Promise<void> {
    const due = outcome.modelReading && { modelDueAt: () => 'now()' };
    await this.manager.update(DocumentRow, { id }, { ...outcome, ...due });
  }

  async withdraw(id: string, by: string, at: Date): Promise<boolean> {
    const result = await this.manager
      .createQueryBuilder()
      .update(DocumentRow)
      .set({ withdrawnAt: () => 'now()', text: null, textUnits: 0 })
      .where('id = :id AND withdrawn_at IS NULL', { id })
      .execute();
    if (result.affected !== 1) return false;
    await this.tell(this.manager, 'document-withdrawn', id, by, at);
    return true;
  }

  private async tell(
    manager: EntityManager,
    action: keyof typeof versions,
    id: string,
    personId: string,
    at: Date,
  ): Promise<void> {
    await this.outbox.append(manager, documentsActionRecorded, {
      party: `document:${id}`,
      version: versions[action],
      payload: {
        ...{ action, personId, subject: { kind: 'document', id }, parties: [], reason: null },
        ...{ from: null, to: null, tellsOrganisations: [], tellsPeople: [], occurredAt: at.toISOString() },
      },
    });
  }
}
