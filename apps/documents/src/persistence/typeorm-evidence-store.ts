import { evidenceRecorded, evidenceWithdrawn, limits } from '@puente/contracts';
import { DomainError, errorCode, partyKey } from '@puente/kernel';
import { decodeCursor, type Outbox, pageOf } from '@puente/persistence';
import { isUUID } from 'class-validator';
import { type EntityManager } from 'typeorm';
import { type PageOf } from '../use-cases/ports/documents';
import {
  type EvidenceParty,
  type EvidenceStore,
  type StoredEvidence,
} from '../use-cases/ports/evidence-store';
import { EvidenceRow } from './evidence.row';

/** A document speaks about a party at version 1, and is silent again at version 2. */
const versions = { recorded: 1, withdrawn: 2 } as const;
const rowsPerInsert = 1_000;

export class TypeOrmEvidenceStore implements EvidenceStore {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async list(documentId: string, limit: number, cursor: string | undefined): Promise<PageOf<StoredEvidence>> {
    const query = this.manager
      .createQueryBuilder(EvidenceRow, 'evidence')
      .where('evidence.document_id = :documentId', { documentId })
      .orderBy('evidence.start_unit')
      .addOrderBy('evidence.id');
    if (cursor !== undefined) {
      const [start, id] = decodeCursor(cursor, 2);
      if (!isInt32(start) || !isUUID(id)) throw new DomainError(errorCode.invalidCursor);
      query.andWhere('(evidence.start_unit, evidence.id) > (:start::int, :id::uuid)', { start, id });
    }
    const page = pageOf(await query.limit(limit + 1).getMany(), limit, (row) => [
      String(row.startUnit),
      row.id,
    ]);
    return { items: page.items.map(toEvidence), nextCursor: page.nextCursor };
  }

  async ofDocument(documentId: string): Promise<StoredEvidence[]> {
    const rows = await this.manager.find(EvidenceRow, {
      where: { documentId },
      order: { startUnit: 'ASC', id: 'ASC' },
    });
    return rows.map(toEvidence);
  }

  async record(
    document: { id: string; title: string; sourceUrl: string | null; language: string },
    evidence: readonly StoredEvidence[],
  ): Promise<void> {
    for (const some of chunksOf(evidence, rowsPerInsert)) {
      await this.manager.insert(
        EvidenceRow,
        some.map((one) => toRow(document.id, one)),
      );
    }
    for (const { party, items } of byParty(evidence)) {
      for (const some of chunksOf(items, limits.evidencePerEventMax)) {
        await this.outbox.append(this.manager, evidenceRecorded, {
          party: partyKey(party),
          version: versions.recorded,
          payload: {
            documentId: document.id,
            title: document.title,
            sourceUrl: document.sourceUrl,
            language: document.language,
            party,
            items: some.map(({ party: _party, ...item }) => item),
          },
        });
      }
    }
  }

  async withdraw(documentId: string): Promise<void> {
    const parties = await this.manager
      .createQueryBuilder(EvidenceRow, 'evidence')
      .select('evidence.party_kind', 'kind')
      .addSelect('evidence.party_id', 'id')
      .where('evidence.document_id = :documentId', { documentId })
      .distinct()
      .getRawMany<Pick<EvidenceParty, 'kind' | 'id'>>();
    await this.manager.delete(EvidenceRow, { documentId });
    for (const party of parties) {
      await this.outbox.append(this.manager, evidenceWithdrawn, {
        party: partyKey(party),
        version: versions.withdrawn,
        payload: { documentId, party },
      });
    }
  }
}

function isInt32(key: string | undefined): boolean {
  return key !== undefined && /^\d{1,9}$/.test(key);
}

function byParty(evidence: readonly StoredEvidence[]): { party: EvidenceParty; items: StoredEvidence[] }[] {
  const groups = new Map<string, { party: EvidenceParty; items: StoredEvidence[] }>();
  for (const one of evidence) {
    const key = partyKey(one.party);
    const group = groups.get(key) ?? { party: one.party, items: [] };
    group.items.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function toRow(
  documentId: string,
  { id, party, challenge, stance, quote, start, end, certainty, foundByModel }: StoredEvidence,
): EvidenceRow {
  return {
    id,
    documentId,
    partyKind: party.kind,
    partyId: party.id,
    partyName: party.name,
    partyCountry: party.country,
    challenge,
    stance,
    quote,
    startUnit: start,
    endUnit: end,
    certainty,
    foundByModel: foundByModel ?? null,
  };
}

function toEvidence(row: EvidenceRow): StoredEvidence {
  return {
    id: row.id,
    party: { kind: row.partyKind, id: row.partyId, name: row.partyName, country: row.partyCountry },
    challenge: row.challenge,
    stance: row.stance,
    quote: row.quote,
    start: row.startUnit,
    end: row.endUnit,
    certainty: row.certainty,
    ...(row.foundByModel !== null && { foundByModel: row.foundByModel }),
  };
}
