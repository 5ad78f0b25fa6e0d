import { type PartyProfile } from '../party-profile';
import { canonicalJson } from './canonical-json';
import { sha256 } from './hash';
import { Recent } from './recent';

/** A canonical profile as text, and the SHA-256 that it is stored under. */
export interface ProfileText {
  readonly text: string;
  readonly hash: string;
}

/** Some 5 kB each. By the profile itself: one that was replaced is never asked for again. */
const texts = new Recent<PartyProfile, ProfileText>(4_096);

/** Profiles are written into every run that they take part in: remembered for those used last. */
export function profileText(profile: PartyProfile): ProfileText {
  return texts.of(profile, () => {
    const text = canonicalJson(profile);
    return { text, hash: sha256(text) };
  });
}
