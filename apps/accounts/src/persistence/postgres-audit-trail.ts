import { DomainError, errorCode } from '@puente/kernel';
import { decodeCursor, lockByName, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type AuditEntry, type AuditFacts, emptyChain, nextEntry } from '../domain/audit-chain';
import { type AuditFilter, type AuditPage, type AuditTrail } from '../use-cases/ports/audit-trail';
import { type AuditRow, readAuditEntries, toAuditEntry } from './read-audit-entries';

/** Of a schema that is not ours (deploy/postgres/setup.sql): it can be added to and read, and not be changed. */
export class PostgresAuditTrail implements AuditTrail {
  constructor(private readonly manager: EntityManager) {}

  async append(facts: AuditFacts): Promise<AuditEntry> {
    await lockByName(this.manager, 'audit trail');
    const [last] = await this.query('SELECT seq, facts, hash FROM audit.entry ORDER BY seq DESC LIMIT 1');
    const entry = nextEntry(last ? toAuditEntry(last) : emptyChain, facts);
    await this.query('INSERT INTO audit.entry (seq, facts, hash) VALUES ($1, $2, $3)', [
      entry.seq,
      JSON.stringify(entry.facts),
      entry.hash,
    ]);
    return entry;
  }

  async list(filter: AuditFilter, limit: number, cursor?: string): Promise<AuditPage> {
    const before = cursor === undefined ? null : placeIn(cursor);
    const rows = await this.query(
      `SELECT seq, facts, hash FROM audit.entry
       WHERE ($1::bigint IS NULL OR seq < $1)
         AND ($2::text IS NULL OR facts -> 'subject' ->> 'kind' = $2)
         AND ($3::text IS NULL OR facts -> 'subject' ->> 'id' = $3)
         AND ($4::text IS NULL OR facts ->> 'personId' = $4)
         AND ($5::text IS NULL OR facts ->> 'action' = $5)
       ORDER BY seq DESC LIMIT $6`,
      [
        before,
        ...[filter.subjectKind, filter.subjectId, filter.personId, filter.action].map((one) => one ?? null),
        limit + 1,
      ],
    );
    const { items, nextCursor } = pageOf(rows, limit, ({ seq }) => [seq]);
    return { items: items.map(toAuditEntry), nextCursor };
  }

  readAll(): AsyncIterable<AuditEntry> {
    return readAuditEntries((sql, values) => this.query(sql, values));
  }

  private query(sql: string, values: unknown[] = []): Promise<AuditRow[]> {
    return this.manager.query(sql, values);
  }
}

/** @throws DomainError `invalid-cursor` */
function placeIn(cursor: string): string {
  const [seq = ''] = decodeCursor(cursor, 1);
  if (!/^\d{1,18}$/.test(seq)) throw new DomainError(errorCode.invalidCursor);
  return seq;
}
