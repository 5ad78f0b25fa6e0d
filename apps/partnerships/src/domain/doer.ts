/** As what somebody acts on a case. */
export const capacities = ['proposer', 'recipient', 'admin', 'contact-link', 'delivery', 'time'] as const;
export type Capacity = (typeof capacities)[number];

/** Who did something. Nobody, where time, the post or a link did. */
export interface Doer {
  readonly as: Capacity;
  /** UUID. */
  readonly personId: string | null;
}

/** Somebody, with every capacity in which they act on the case. */
export interface Somebody {
  readonly personId: string | null;
  readonly capacities: readonly Capacity[];
}
