import { type PartnershipChanged, type PartyReference } from '@puente/contracts';
import { standingOf } from '../domain/partnership';
import { type Proposal } from '../domain/proposal';

/** What a case tells as a partnership; null for one that is none, and is not told of by itself. */
export function toPartnershipChanged(proposal: Proposal): PartnershipChanged | null {
  const standing = standingOf(proposal);
  if (standing === null) return null;
  const { id, version, terms } = proposal;
  return {
    ...{ partnershipId: id, version, parties: partiesOf(proposal) },
    ...{ format: terms.format, status: standing.status, challenges: [...terms.challenges] },
    since: day(standing.since),
    until: standing.until && day(standing.until),
  };
}

/** That there is no partnership any more, told at the version that took it back. */
export function toPartnershipUndone(before: PartnershipChanged, after: Proposal): PartnershipChanged {
  return { ...before, version: after.version, status: 'undone', until: null };
}

function partiesOf({ proposer, recipient }: Proposal): [PartyReference, PartyReference] {
  return [
    { kind: proposer.kind, id: proposer.id },
    { kind: recipient.kind, id: recipient.id },
  ];
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
