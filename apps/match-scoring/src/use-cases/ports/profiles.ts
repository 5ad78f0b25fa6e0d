import { type MatchedKind, type PartyProfile } from '../../domain/party-profile';

/** A party's profile at a version; `profile` is null where the party is not to be matched. */
export interface VersionedProfile {
  readonly kind: MatchedKind;
  readonly id: string;
  readonly version: number;
  readonly profile: PartyProfile | null;
}

/** The read model's tables, which every replica begins from. */
export interface Profiles {
  /** Passes over a version older than the one held. */
  keep(profile: VersionedProfile): Promise<void>;
  /** What is held becomes these, and nothing else; what was kept at a later version meanwhile stays. */
  replaceAll(profiles: readonly VersionedProfile[]): Promise<void>;
  all(): Promise<PartyProfile[]>;
}
