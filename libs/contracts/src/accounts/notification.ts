import { type PartyRef } from '@puente/kernel';

/** Something that was done, told to a person. Clients word it by its kind. */
export interface NotificationFacts {
  readonly id: string;
  /** What was done: `proposal-accepted`. */
  readonly kind: string;
  /** To what. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly parties: readonly PartyRef[];
  readonly from: string | null;
  readonly to: string | null;
  /** The code of the reason. */
  readonly reason: string | null;
  readonly occurredAt: string;
  /** Null while it is unread. */
  readonly readAt: string | null;
}
