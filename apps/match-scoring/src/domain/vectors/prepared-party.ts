import { type PreparedCity, prepareCity } from './city-vector';
import { type ConceptSpace } from './concept-space';
import { type PartyProfile } from '../party-profile';
import { type PreparedStartUp, prepareStartUp } from './start-up-vector';

export type PreparedParty = PreparedCity | PreparedStartUp;

/** Prepares a canonical profile for scoring. */
export function prepareParty(space: ConceptSpace, profile: PartyProfile): PreparedParty {
  return profile.kind === 'city' ? prepareCity(space, profile) : prepareStartUp(space, profile);
}

/** Whether the party has one need, offer or solution that is not rejected: without, no ranking is invented. */
export function saysSomething(party: PreparedParty): boolean {
  if (party.kind === 'city') return party.claims.length > 0;
  return party.vector.solutions.some(({ concepts }) => concepts.length > 0);
}
