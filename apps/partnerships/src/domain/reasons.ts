import { type ProposalState } from './proposal-state';

/** Why a side says no. */
export const declineReasons = [
  'not-a-priority',
  'no-capacity',
  'no-budget',
  'not-now',
  'already-engaged',
  'not-a-fit',
  'no-mandate',
  'other',
] as const;

/** Why the programme says no. */
export const rejectReasons = [
  'outside-the-programme',
  'case-too-weak',
  'duplicate',
  'no-funds',
  'legal-obstacle',
  'other',
] as const;

/** Why what was decided is taken back. */
export const undoReasons = ['mistake', 'new-facts', 'agreed-otherwise', 'other'] as const;

/** The codes from which a decision takes its reason; empty where it needs none. */
export function reasonsFor(asked: ProposalState): readonly string[] {
  if (asked === 'declined') return declineReasons;
  return asked === 'rejected' ? rejectReasons : [];
}
