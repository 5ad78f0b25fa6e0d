export const proposalStates = [
  'draft',
  'proposed',
  'awaiting-contact',
  'accepted',
  'declined',
  'expired',
  'in-review',
  'returned',
  'approved',
  'rejected',
  'active',
  'completed',
  'closed',
  'withdrawn',
] as const;

export type ProposalState = (typeof proposalStates)[number];

/** The states in which the programme has to decide. */
export function isUnderReview(state: ProposalState): boolean {
  return state === 'accepted' || state === 'in-review';
}
