import { type Schema } from '../../api/client';

type Summary = Schema<'ProposalSummary'>;
export type Side = Summary['awaits'];

/** Who has to act next, for a case to go on. */
export type Turn = Side | 'sides' | 'programme' | 'nobody';

const programmeStates: readonly string[] = ['awaiting-contact', 'accepted', 'in-review'];

export function turnOf({ state, awaits }: Pick<Summary, 'state' | 'awaits'>): Turn {
  if (state === 'draft') return 'proposer';
  if (state === 'proposed') return awaits;
  if (state === 'returned') return 'sides';
  return programmeStates.includes(state) ? 'programme' : 'nobody';
}
