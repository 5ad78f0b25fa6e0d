import corridorData from './data/corridor.json';

export type CorridorSide = 'spain' | 'asia-pacific';

/** The countries of each side, ISO 3166-1 alpha-2. */
export type Corridor = Readonly<Record<CorridorSide, readonly string[]>>;

/** Spain with Eastern, South-eastern, Southern and Central Asia and Oceania (UN M49). A service may pass its own. */
export const defaultCorridor: Corridor = corridorData;

/** The side that a country (ISO 3166-1 alpha-2, any case) stands on; null outside the corridor. */
export function corridorSide(country: string, corridor: Corridor = defaultCorridor): CorridorSide | null {
  const code = country.toUpperCase();
  if (corridor.spain.includes(code)) return 'spain';
  return corridor['asia-pacific'].includes(code) ? 'asia-pacific' : null;
}
