import { type Proposal } from './proposal';
import { type ProposalState } from './proposal-state';
import { standingSteps } from './situations';

/** The states of a case in which it is a partnership. */
export const partnershipStates = ['active', 'completed', 'closed'] as const satisfies ProposalState[];
export type PartnershipState = (typeof partnershipStates)[number];

/** What is said of a case that is a partnership. */
export interface PartnershipStanding {
  readonly status: PartnershipState;
  /** When the second approval was given. */
  readonly since: Date;
  /** When it last came to an end; null while it is active. */
  readonly until: Date | null;
}

/** How a case stands as a partnership; null while it is none. */
export function standingOf(proposal: Proposal): PartnershipStanding | null {
  const status = partnershipStates.find((state) => state === proposal.state);
  if (status === undefined) return null;
  const moves = standingSteps(proposal).filter(({ from, to }) => from !== to);
  const begun = moves.findLast(({ to }) => to === 'active');
  if (!begun) throw new Error(`case ${proposal.id} is ${status} and was never active`);
  return { status, since: begun.at, until: status === 'active' ? null : (moves.at(-1)?.at ?? null) };
}
