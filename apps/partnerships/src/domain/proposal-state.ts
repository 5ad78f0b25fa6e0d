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
/** In these the programme has the next step. */
export const awaitingProgramme = ['awaiting-contact', 'accepted', 'in-review'] as const;

export function isUnderReview(state: ProposalState): boolean {
  return state === 'accepted' || state === 'in-review';
}
