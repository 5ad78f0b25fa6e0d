import { type Schema } from '../../../../api/client';
import { declineReasons, rejectReasons } from '../use-reason-words';

export type Asked = Schema<'ProposalTransition'>['to'];
type Proposal = Pick<Schema<'Proposal'>, 'state' | 'approvals' | 'allowedTransitions'>;

/** What a button is called; some steps have another name where the case stands elsewhere. */
export function stepName({ state, approvals }: Proposal, to: Asked) {
  if (to === 'in-review') return state === 'returned' ? 'handBack' : 'takeUp';
  if (to === 'approved') return approvals === null ? 'approveFirst' : 'approveSecond';
  if (to === 'withdrawn') return state === 'draft' ? 'giveUp' : 'withdrawn';
  const named = ['proposed', 'accepted', 'declined', 'returned', 'rejected', 'completed', 'closed'] as const;
  return named.find((one) => one === to) ?? 'proposed';
}

export type StepName = ReturnType<typeof stepName>;

/** Steps that lead on, as against those that end a case or send it back. */
export const leadsOn = (to: Asked): boolean =>
  ['proposed', 'accepted', 'in-review', 'approved', 'completed'].includes(to);

/** Steps with which something is said, and the codes from which they take a reason. */
export function reasonsOf(
  to: Asked,
): readonly ((typeof declineReasons)[number] | (typeof rejectReasons)[number])[] {
  if (to === 'declined') return declineReasons;
  return to === 'rejected' ? rejectReasons : [];
}

/** Steps that are asked for with a form, because others read why. */
export const isExplained = ({ state }: Proposal, to: Asked): boolean =>
  ['declined', 'returned', 'rejected', 'closed'].includes(to) || (to === 'withdrawn' && state !== 'draft');
