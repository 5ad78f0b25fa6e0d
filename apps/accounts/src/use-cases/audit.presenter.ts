import { type AuditEntryFacts } from '@puente/contracts';
import { type AuditEntry } from '../domain/audit-chain';

export function toAuditEntryFacts({ seq, hash, facts }: AuditEntry): AuditEntryFacts {
  const { action, personId, subject, parties, from, to, reason, occurredAt, service, eventId } = facts;
  const what = { action, personId, subject, parties, from, to, reason, occurredAt };
  return { seq, ...what, service, eventId, hash };
}
