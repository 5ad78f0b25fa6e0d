/** What two parties have to do with one another already. */
export interface Relation {
  readonly label: 'new' | 'deepen' | 'dormant';
  readonly networksInCommon: number;
  /** The share of the sides that could prefer the other's country and do, in [0, 1]. */
  readonly preference: number;
}

const bondWorth = { new: 0, dormant: 0.5, deepen: 1 } as const;
const parts = { bond: 0.5, networks: 0.3, preference: 0.2 } as const;

/**
 * In [0, 1]: half for a bond (a quarter for a dormant one), up to .3 for networks in common (the first counts most), and .2
 * where both prefer the other's country. Preferences count here alone: at the five points of ties, one point at most.
 */
export function ties({ label, networksInCommon, preference }: Relation): number {
  const networks = networksInCommon / (1 + networksInCommon);
  return parts.bond * bondWorth[label] + parts.networks * networks + parts.preference * preference;
}
