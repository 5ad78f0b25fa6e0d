import { type PartyRef } from '@puente/kernel';

/** An entry of the audit trail: who did what, when, from which state to which. */
export interface AuditEntryFacts {
  /** Its place in the chain, from 1. */
  readonly seq: number;
  readonly action: string;
  /** Null where time did it; of one who was erased, an id that leads to nobody. */
  readonly personId: string | null;
  /** As they are called now, which is no part of the chain; null of nobody, and of one who was erased. */
  readonly personName: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly parties: readonly PartyRef[];
  readonly from: string | null;
  readonly to: string | null;
  /** The code of the reason. */
  readonly reason: string | null;
  readonly occurredAt: string;
  /** The service that told it, and by which event. */
  readonly service: string;
  readonly eventId: string;
  /** SHA-256 over the hash before, the place and what was done. */
  readonly hash: string;
}
