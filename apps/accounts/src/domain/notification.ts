import { type PartyRef } from '@puente/kernel';

/** That a person was told of something that was done. */
export interface Notification {
  /** UUID. */
  readonly id: string;
  readonly personId: string;
  /** Place of what was done in the audit trail: these grow in the order of commits. */
  readonly entry: number;
  readonly eventId: string;
  /** What was done: `proposal-accepted`. */
  readonly kind: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly parties: readonly PartyRef[];
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly occurredAt: Date;
  readonly readAt: Date | null;
}
