import { type AuditEntry, type AuditFault, type AuditHead, emptyChain, faultOf } from './audit-chain';

export interface ChainVerified {
  /** The last entry that holds, and with it the number of those. */
  readonly head: AuditHead;
  /** Of the first entry that does not hold. */
  readonly broken: { readonly seq: number; readonly fault: AuditFault | 'head-missing' } | null;
}

/**
 * Reads a chain from its first entry. Entries cut off its end leave no trace in it: only a head that was noted
 * elsewhere, `known`, tells of that.
 */
export async function verifyChain(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  known: AuditHead | null = null,
): Promise<ChainVerified> {
  let head = emptyChain;
  for await (const entry of entries) {
    const fault = faultOf(head, entry) ?? (isOther(entry, known) ? 'changed' : null);
    if (fault !== null) return { head, broken: { seq: entry.seq, fault } };
    head = { seq: entry.seq, hash: entry.hash };
  }
  const isCut = known !== null && head.seq < known.seq;
  return { head, broken: isCut ? { seq: head.seq + 1, fault: 'head-missing' } : null };
}

/** Whoever may change the table can build a chain that holds in itself; it does not hold what was noted. */
function isOther(entry: AuditEntry, known: AuditHead | null): boolean {
  return known !== null && entry.seq === known.seq && entry.hash !== known.hash;
}
