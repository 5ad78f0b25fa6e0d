import { claimsOf, cityVector } from '../vectors/city-vector';
import { type ConceptSpace } from '../vectors/concept-space';
import { type CityProfile, type PartyProfile, type StartUpProfile } from '../party-profile';
import { type StartUpVector, startUpVector } from '../vectors/start-up-vector';
import { type CityVector } from '../vectors/vector';

export interface BoundedCity {
  readonly kind: 'city';
  readonly profile: CityProfile;
  readonly low: CityVector;
  readonly high: CityVector;
}

export interface BoundedStartUp {
  readonly kind: 'start-up';
  readonly profile: StartUpProfile;
  readonly low: StartUpVector;
  readonly high: StartUpVector;
}

/** A party at the least and at the most that its pending things can make of it, concept by concept. */
export type BoundedParty = BoundedCity | BoundedStartUp;

/** Suggested statements from rejected to confirmed at their stated (or default) level; an unknown TRL from 1 to 9. */
export function boundParty(space: ConceptSpace, profile: PartyProfile): BoundedParty {
  if (profile.kind === 'start-up') {
    return {
      kind: 'start-up',
      profile,
      low: startUpVector(space, profile.solutions, ({ trl }) => trl ?? 1),
      high: startUpVector(space, profile.solutions, ({ trl }) => trl ?? 9),
    };
  }
  const claims = claimsOf(space, profile);
  return {
    kind: 'city',
    profile,
    low: cityVector(space, claims, ({ statement }) => (statement.status === 'confirmed' ? 1 : 0)),
    high: cityVector(space, claims, () => 1),
  };
}
