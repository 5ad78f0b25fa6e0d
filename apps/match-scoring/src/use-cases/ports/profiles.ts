import { type ReadModelRebuilt } from '@puente/contracts';
import { type MatchedKind, type PartyProfile } from '../../domain/party-profile';

/** A party's profile at a version; `profile` is null where the party is not to be matched. */
export interface VersionedProfile {
  readonly kind: MatchedKind;
  readonly id: string;
  readonly version: number;
  readonly profile: PartyProfile | null;
}

/** A party by kind and id, and the version at which it is held. */
export type PartyVersion = Pick<VersionedProfile, 'kind' | 'id' | 'version'>;

/** The read model's tables, which every replica begins from. */
export interface Profiles {
  /** Passes over a version older than the one held, and says whether it did not. */
  keep(profile: VersionedProfile): Promise<boolean>;
  /**
   * What `gone` names is dropped where it is still at that version, the profiles are kept where they are as new as what
   * is held, and every replica is told: all of it, or nothing.
   */
  replace(
    gone: readonly PartyVersion[],
    profiles: readonly VersionedProfile[],
    rebuilt: ReadModelRebuilt,
  ): Promise<void>;
  versions(): Promise<PartyVersion[]>;
  all(): Promise<VersionedProfile[]>;
}
