import { type Actor } from '@puente/kernel';
import { capacitiesOf } from './capacity';
import { type Proposal } from './proposal';

/** A case is for its two sides and for admins; until it is sent, and if it never was, for the side that writes it alone. */
export function mayRead(actor: Actor, proposal: Proposal): boolean {
  const own = capacitiesOf(actor, proposal);
  return wasSent(proposal) ? own.length > 0 : own.includes('proposer');
}

function wasSent({ steps }: Proposal): boolean {
  return steps.some(({ asked }) => asked === 'proposed');
}
