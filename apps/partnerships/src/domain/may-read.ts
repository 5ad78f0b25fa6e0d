import { type Actor } from '@puente/kernel';
import { capacitiesOf } from './capacity';
import { type Proposal } from './proposal';

/** A case is for its two sides and for admins; while it is a draft, for the side that writes it alone. */
export function mayRead(actor: Actor, proposal: Proposal): boolean {
  const own = capacitiesOf(actor, proposal);
  return proposal.state === 'draft' ? own.includes('proposer') : own.length > 0;
}
