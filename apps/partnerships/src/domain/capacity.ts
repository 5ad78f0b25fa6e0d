import { type Actor, isAdmin, isMemberOf } from '@puente/kernel';
import { type Capacity, type Somebody } from './doer';
import { otherSide, type Proposal, type Side } from './proposal';

/** How the table names whoever may take a step: by capacity, or by whose turn it is. */
export type Who = Capacity | 'answering-side' | 'either-side';

/** Every capacity in which a person acts on a case: one may be a member of a side and an admin besides. */
export function capacitiesOf(actor: Actor, proposal: Pick<Proposal, 'proposer' | 'recipient'>): Capacity[] {
  return [
    ...(isMemberOf(actor, proposal.proposer) ? (['proposer'] as const) : []),
    ...(isMemberOf(actor, proposal.recipient) ? (['recipient'] as const) : []),
    ...(isAdmin(actor) ? (['admin'] as const) : []),
  ];
}

/** A person, as they may act on this case. */
export function somebodyOf(actor: Actor, proposal: Pick<Proposal, 'proposer' | 'recipient'>): Somebody {
  return { personId: actor.personId, capacities: capacitiesOf(actor, proposal) };
}

/** The capacities that a name of the table stands for, on this case. */
export function standsFor(who: Who, { awaits }: Pick<Proposal, 'awaits'>): readonly Capacity[] {
  if (who === 'answering-side') return [awaits];
  if (who === 'either-side') return ['proposer', 'recipient'];
  // Whoever holds the link answers for the recipient, and only where the recipient is to answer.
  if (who === 'contact-link') return awaits === 'recipient' ? [who] : [];
  return [who];
}

/** The side that a capacity belongs to; null for those of neither. */
export function sideOf(capacity: Capacity): Side | null {
  if (capacity === 'contact-link') return 'recipient';
  return capacity === 'proposer' || capacity === 'recipient' ? capacity : null;
}

/** A member of both sides asks, answers and ends for the side whose turn it is. */
export function sideOfActor(own: readonly Capacity[], preferred: Side): Side | null {
  if (own.includes(preferred)) return preferred;
  const other = otherSide(preferred);
  return own.includes(other) ? other : null;
}
