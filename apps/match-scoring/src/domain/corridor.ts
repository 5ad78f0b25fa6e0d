/** The side of the corridor that a country (ISO 3166-1 alpha-2) is on; null outside. */
export type SideOf = (country: string) => string | null;

/** Partners are matched across the corridor only: their countries on different sides, both within. */
export function areAcross(countryA: string, countryB: string, sideOf: SideOf): boolean {
  const [sideA, sideB] = [sideOf(countryA), sideOf(countryB)];
  return sideA !== null && sideB !== null && sideA !== sideB;
}
