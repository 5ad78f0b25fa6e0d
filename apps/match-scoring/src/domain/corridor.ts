import { type PartyProfile } from './party-profile';

/** The side of the corridor that a country (ISO 3166-1 alpha-2) is on; null outside. */
export type SideOf = (country: string) => string | null;

/** Partners are matched across the corridor only: on different sides, both within. */
export function areAcross(a: PartyProfile, b: PartyProfile, sideOf: SideOf): boolean {
  const [sideA, sideB] = [sideOf(a.country), sideOf(b.country)];
  return sideA !== null && sideB !== null && sideA !== sideB;
}
