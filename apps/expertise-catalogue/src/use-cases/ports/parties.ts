import { type PartyRef } from '@puente/kernel';

/** Who a party is, wherever it is kept. */
export interface Parties {
  /** Name and country, or null where there is no such party. */
  describe(party: PartyRef): Promise<{ name: string; country: string | null } | null>;
}
