import { type PartyProfile } from '../party-profile';
import { canonicalJson } from './canonical-json';
import { sha256 } from './hash';
import { Recent } from './recent';

/** A part of a run in its canonical text, and the SHA-256 that it is stored under. */
export interface HashedText {
  readonly text: string;
  readonly hash: string;
}

export function hashedText(value: unknown): HashedText {
  const text = canonicalJson(value);
  return { text, hash: sha256(text) };
}

/** Some 5 kB each. By the profile itself: one that was replaced is never asked for again. */
const profileTexts = new Recent<PartyProfile, HashedText>(4_096);

/** Of a canonical profile. Profiles are written into every run that they take part in: remembered for those used last. */
export function profileText(profile: PartyProfile): HashedText {
  return profileTexts.of(profile, () => hashedText(profile));
}
