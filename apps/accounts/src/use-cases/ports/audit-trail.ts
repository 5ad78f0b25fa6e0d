import { type AuditEntry, type AuditFacts } from '../../domain/audit-chain';

export interface AuditFilter {
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly personId?: string | undefined;
  readonly action?: string | undefined;
}

export interface AuditPage {
  readonly items: readonly AuditEntry[];
  readonly nextCursor: string | null;
}

/** What is written here stays. */
export interface AuditTrail {
  /** Adds the next entry; whoever else would waits until the transaction ends. */
  append(facts: AuditFacts): Promise<AuditEntry>;
  /** The newest first. */
  list(filter: AuditFilter, limit: number, cursor?: string): Promise<AuditPage>;
  /** From the first, in order. */
  readAll(): AsyncIterable<AuditEntry>;
}
