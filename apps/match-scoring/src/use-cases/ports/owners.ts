import { type PartnershipChanged, type ProfileChanged, type StartUpChanged } from '@puente/contracts';

/** Those whose parties, and what joins them, the read model copies. */
export interface Owners {
  cities(): AsyncIterable<ProfileChanged>;
  startUps(): AsyncIterable<StartUpChanged>;
  partnerships(): AsyncIterable<PartnershipChanged>;
}
