import { type Claim as ClaimFacts } from '@puente/contracts';
import { type Claim } from '../domain/claim';
import { type Person } from '../domain/person';

export function toClaim(claim: Claim, author: Person | null): ClaimFacts {
  const { id, city, status, message, reason } = claim;
  const email = author?.email ?? null;
  const person = author === null || email === null ? null : { id: author.id, name: author.name, email };
  return {
    id,
    city,
    status,
    person,
    message,
    requestedAt: claim.requestedAt.toISOString(),
    decidedAt: claim.decidedAt?.toISOString() ?? null,
    reason,
  };
}
