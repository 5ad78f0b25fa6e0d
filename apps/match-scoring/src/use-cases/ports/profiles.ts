import { type MatchedKind, type PartyProfile } from '../../domain/party-profile';

/** A party's profile at a version; `profile` is null where the party is not to be matched. */
export interface VersionedProfile {
  readonly kind: MatchedKind;
  readonly id: string;
  readonly version: number;
  readonly profile: PartyProfile | null;
}

/** A party by kind and id. */
export type PartyKey = Pick<VersionedProfile, 'kind' | 'id'>;

/** The read model's tables, which every replica begins from. */
export interface Profiles {
  /** Passes over a version older than the one held. */
  keep(profile: VersionedProfile): Promise<void>;
  /** What `gone` names is dropped, and these are kept where they are as new as what is held. */
  replace(gone: readonly PartyKey[], profiles: readonly VersionedProfile[]): Promise<void>;
  keys(): Promise<PartyKey[]>;
  all(): Promise<VersionedProfile[]>;
}
