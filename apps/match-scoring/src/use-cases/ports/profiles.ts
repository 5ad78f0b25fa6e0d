import { type ReadModelRebuilt } from '@puente/contracts';
import { type Partnership } from '../../domain/partnership';
import { type MatchedKind, type PartyProfile } from '../../domain/party-profile';
import { type PartnershipVersion } from './partnerships';

/** A party's profile at a version; `profile` is null where the party is not to be matched. */
export interface VersionedProfile {
  readonly kind: MatchedKind;
  readonly id: string;
  readonly version: number;
  readonly profile: PartyProfile | null;
}

/** A party by kind and id, and the version at which it is held. */
export type PartyVersion = Pick<VersionedProfile, 'kind' | 'id' | 'version'>;

/** All that owners have, and what the tables hold that none of them has. */
export interface Owned {
  readonly profiles: readonly VersionedProfile[];
  readonly goneParties: readonly PartyVersion[];
  readonly partnerships: readonly Partnership[];
  readonly gonePartnerships: readonly PartnershipVersion[];
}

/** The read model's tables, which every replica begins from. */
export interface Profiles {
  /** Passes over a version older than the one held, and says whether it did not. */
  keep(profile: VersionedProfile): Promise<boolean>;
  /**
   * What is gone is dropped where it is still at that version, the rest is kept where it is as new as what is held, and
   * every replica is told: all of it, or nothing.
   */
  replace(owned: Owned, rebuilt: ReadModelRebuilt): Promise<void>;
  versions(): Promise<PartyVersion[]>;
  all(): Promise<VersionedProfile[]>;
}
