import { type AuditEntry, type AuditFacts } from '../domain/audit-chain';

export interface AuditRow {
  readonly seq: string;
  readonly facts: AuditFacts;
  readonly hash: string;
}

const rowsAtOnce = 1_000;

/** All entries in order, some at a time: the trail only grows. */
export async function* readAuditEntries(
  query: (sql: string, values: unknown[]) => Promise<readonly AuditRow[]>,
): AsyncIterable<AuditEntry> {
  const sql = 'SELECT seq, facts, hash FROM audit.entry WHERE seq > $1 ORDER BY seq LIMIT $2';
  let after = '-9223372036854775808';
  while (true) {
    const rows = await query(sql, [after, rowsAtOnce]);
    for (const row of rows) yield toAuditEntry(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last.seq;
  }
}

export function toAuditEntry({ seq, facts, hash }: AuditRow): AuditEntry {
  return { seq: Number(seq), facts, hash };
}
