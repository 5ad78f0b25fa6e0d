import { type AuditEntryFacts } from '@puente/contracts';
import { type AuditEntry } from '../domain/audit-chain';

export function toAuditEntryFacts(
  { seq, hash, facts }: AuditEntry,
  names: ReadonlyMap<string, string>,
): AuditEntryFacts {
  const { action, personId, subject, parties, from, to, reason, occurredAt, service, eventId } = facts;
  const what = { action, personId, subject, parties, from, to, reason, occurredAt };
  const personName = personId === null ? null : (names.get(personId) ?? null);
  return { seq, ...what, personName, service, eventId, hash };
}
