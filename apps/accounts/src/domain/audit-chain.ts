import { createHash } from 'node:crypto';
import { type PartyRef } from '@puente/kernel';
import { canonicalJson } from './canonical-json';

/** What somebody did, as it was told: ids and codes only, so that erasing a person leaves it as it is. */
export interface AuditFacts {
  readonly eventId: string;
  /** Which told it. */
  readonly service: string;
  readonly action: string;
  /** Null where time did it. */
  readonly personId: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly parties: readonly PartyRef[];
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  /** ISO 8601. */
  readonly occurredAt: string;
}

/** A place in the chain, and the hash that holds it and all before it. */
export interface AuditHead {
  readonly seq: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

export interface AuditEntry extends AuditHead {
  readonly facts: AuditFacts;
}

/** Before the first entry. */
export const emptyChain: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/** `missing`: an entry before it is not there; `changed`: it, or one before it, is not what was recorded. */
export type AuditFault = 'missing' | 'changed';

/** The entry that records these facts after `head`. */
export function nextEntry(head: AuditHead, facts: AuditFacts): AuditEntry {
  const seq = head.seq + 1;
  return { seq, facts, hash: hashOf(head.hash, seq, facts) };
}

/** What is wrong with an entry that should follow `head`; null where nothing is. */
export function faultOf(head: AuditHead, { seq, facts, hash }: AuditEntry): AuditFault | null {
  if (seq > head.seq + 1) return 'missing';
  return seq === head.seq + 1 && hash === hashOf(head.hash, seq, facts) ? null : 'changed';
}

function hashOf(previous: string, seq: number, facts: AuditFacts): string {
  return createHash('sha256')
    .update(canonicalJson([previous, seq, facts]))
    .digest('hex');
}
