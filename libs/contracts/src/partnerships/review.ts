import { type PartyReference } from '../party';

export const reviewKinds = ['start-up', 'claim', 'proposal'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Something that waits for the programme to decide. */
export class Review {
  id: string;
  kind: ReviewKind;
  /** Of the start-up, the claim or the proposal. */
  subjectId: string;
  parties: PartyReference[];
  openedAt: string;
  /** Whole days since, or until it was closed. */
  ageDays: number;
  /** The service level: five working days. */
  dueOn: string;
  isOverdue: boolean;
  /** Null while it waits. */
  closedAt: string | null;
  /** What closed it: `start-up-published`. */
  outcome: string | null;
  /** The admin who sees to it. */
  assignedTo: string | null;
  isMine: boolean;
}
