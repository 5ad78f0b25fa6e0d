import { type PartyRef } from '@puente/kernel';

export type ReviewKind = 'start-up' | 'claim' | 'proposal';

/** Something that waits for the programme to decide, or did. There is one of each subject, which opens again. */
export interface Review {
  /** UUID. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly subjectId: string;
  readonly parties: readonly PartyRef[];
  readonly openedAt: Date;
  /** Until when the service level asks for a decision. */
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  /** The action that closed it. */
  readonly outcome: string | null;
  /** UUID of the admin who sees to it. */
  readonly assignedTo: string | null;
}

/** What an action elsewhere means for the queue. */
export interface Turn {
  readonly kind: ReviewKind;
  readonly does: 'open' | 'close';
}

const turns: Readonly<Record<string, Turn>> = {
  'start-up-submitted': { kind: 'start-up', does: 'open' },
  'start-up-published': { kind: 'start-up', does: 'close' },
  'start-up-returned': { kind: 'start-up', does: 'close' },
  'start-up-declined': { kind: 'start-up', does: 'close' },
  'start-up-archived': { kind: 'start-up', does: 'close' },
  'claim-requested': { kind: 'claim', does: 'open' },
  'claim-confirmed': { kind: 'claim', does: 'close' },
  'claim-declined': { kind: 'claim', does: 'close' },
};

/** Null of an action that is none of the queue's. */
export function turnOf(action: string): Turn | null {
  return turns[action] ?? null;
}

const workingDays = 5;
const dayMs = 86_400_000;

/** Five working days later, at the same time of day. Saturdays and Sundays, in UTC, are none. */
export function dueAfter(openedAt: Date): Date {
  let at = openedAt.getTime();
  for (let left = workingDays; left > 0;) {
    at += dayMs;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at);
}
