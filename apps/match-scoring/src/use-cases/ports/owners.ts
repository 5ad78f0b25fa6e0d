import { type ProfileChanged, type StartUpChanged } from '@puente/contracts';

/** Those whose parties the read model copies. */
export interface Owners {
  cities(): AsyncIterable<ProfileChanged>;
  startUps(): AsyncIterable<StartUpChanged>;
}
