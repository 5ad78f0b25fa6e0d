import { DomainError, errorCode } from '@puente/kernel';
import { type Proposal } from './proposal';
import { type ProposalState } from './proposal-state';
import { reasonsFor } from './reasons';
import { type Circumstances } from './situations';

/** What is asked for, and what is said with it. */
export interface Asked {
  readonly to: ProposalState;
  readonly reason: string | null;
  readonly comment: string | null;
}

/** Tells what is wrong; null where nothing is. */
type Check = (asked: Asked, proposal: Proposal, circumstances: Circumstances) => DomainError | null;

/** What a step needs. */
export const needs = {
  'coded-reason': ({ to, reason, comment }) => {
    const reasons = reasonsFor(to);
    if (reason === null || !reasons.includes(reason))
      return new DomainError(errorCode.reasonRequired, { reasons });
    return reason === 'other' && isBlank(comment)
      ? new DomainError(errorCode.commentRequired, { reason })
      : null;
  },
  comment: ({ to, comment }) =>
    isBlank(comment) ? new DomainError(errorCode.commentRequired, { to }) : null,
  'no-conflict-of-interest': (_, { id }, { hasConflict }) =>
    hasConflict ? new DomainError(errorCode.conflictOfInterest, { id }) : null,
  'deadline-has-passed': (_, { id, deadline }, { now }) =>
    deadline !== null && deadline <= now ? null : new DomainError(errorCode.transitionNotAllowed, { id }),
  'recorded-outcome': (_, { id }, { hasOutcome }) =>
    hasOutcome ? null : new DomainError(errorCode.outcomeRequired, { id }),
} as const satisfies Record<string, Check>;

export type Need = keyof typeof needs;

/** @throws DomainError of the first need that is not met */
export function meetNeeds(wanted: readonly Need[], ...judged: Parameters<Check>): void {
  for (const need of wanted) {
    const failure = needs[need](...judged);
    if (failure) throw failure;
  }
}

/** Needs that whoever asks can meet with what they say, so that a step that has them is offered. */
const saidWithIt: readonly Need[] = ['coded-reason', 'comment'];

/** Whether nothing but a word of the person is missing. */
export function canBeMet(wanted: readonly Need[], proposal: Proposal, circumstances: Circumstances): boolean {
  const silent = { to: proposal.state, reason: null, comment: null };
  return wanted
    .filter((need) => !saidWithIt.includes(need))
    .every((need) => needs[need](silent, proposal, circumstances) === null);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
