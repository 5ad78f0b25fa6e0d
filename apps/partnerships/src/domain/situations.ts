import { sideOf } from './capacity';
import { type Capacity } from './doer';
import { type Proposal, type Step } from './proposal';
import { type ProposalState } from './proposal-state';

/** What a step is judged by, beside the case itself. */
export interface Circumstances {
  readonly now: Date;
  readonly recipientIsClaimed: boolean;
  /** Whether the person has a declared or derived conflict of interest with either party. */
  readonly hasConflict: boolean;
  readonly hasOutcome: boolean;
}

/** For a step that nobody takes in person: time, the post, or a link does. */
export function withoutPerson(now: Date): Circumstances {
  return { now, recipientIsClaimed: false, hasConflict: false, hasOutcome: false };
}

/** A person, in one capacity. */
export interface Acting {
  readonly as: Capacity;
  readonly personId: string | null;
}

type Holds = (proposal: Proposal, acting: Acting, circumstances: Circumstances) => boolean;

/** What tells rules apart that ask the same of the same states, each as the sentence it reads as. */
export const situations = {
  'recipient-is-claimed': (_, __, { recipientIsClaimed }) => recipientIsClaimed,
  'recipient-is-unclaimed': (_, __, { recipientIsClaimed }) => !recipientIsClaimed,
  'nobody-has-approved': (proposal) => approvalsOf(proposal).length === 0,
  'another-admin-has-approved': (proposal, { personId }) => {
    const approvals = approvalsOf(proposal);
    return approvals.length > 0 && approvals.every((approval) => approval.personId !== personId);
  },
  'no-side-has-ended': (proposal) => endingsOf(proposal).length === 0,
  'other-side-has-ended': (proposal, { as }) =>
    endingsOf(proposal).some((ending) => sideOf(ending.as) !== sideOf(as)),
} as const satisfies Record<string, Holds>;

export type Situation = keyof typeof situations;

export function holds(situation: Situation, ...judged: Parameters<Holds>): boolean {
  return situations[situation](...judged);
}

/** Steps that were not undone, the latest last. */
export function standingSteps({ steps }: Pick<Proposal, 'steps'>): Step[] {
  return steps.filter(({ undone }) => undone === null);
}

/** By as many admins, no two of them one person. */
export const approvalsNeeded = 2;

/** The approvals of this round of review: a case that was returned begins again. */
export function approvalsOf(proposal: Pick<Proposal, 'steps'>): Step[] {
  return askedSince(proposal, 'approved', ['returned']);
}

/** Which sides have said that it is over. */
function endingsOf(proposal: Pick<Proposal, 'steps'>): Step[] {
  return askedSince(proposal, 'closed', []);
}

function askedSince(
  proposal: Pick<Proposal, 'steps'>,
  asked: ProposalState,
  starts: readonly ProposalState[],
): Step[] {
  const standing = standingSteps(proposal);
  const begin = standing.findLastIndex(({ to }) => starts.includes(to));
  return standing.slice(begin + 1).filter((step) => step.asked === asked);
}
