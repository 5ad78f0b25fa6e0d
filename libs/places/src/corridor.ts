import corridorData from './data/corridor.json';
import { onceForEach } from './once-for-each';

export type CorridorSide = 'spain' | 'asia-pacific';

/** The countries of each side, ISO 3166-1 alpha-2. */
export type Corridor = Readonly<Record<CorridorSide, readonly string[]>>;

/** Spain with Eastern, South-eastern, Southern and Central Asia and Oceania (UN M49). A service may pass its own. */
export const defaultCorridor: Corridor = corridorData;

const sidesOf = onceForEach(
  (corridor: Corridor): ReadonlyMap<string, CorridorSide> =>
    new Map([
      ...corridor['asia-pacific'].map((code) => [code, 'asia-pacific'] as const),
      ...corridor.spain.map((code) => [code, 'spain'] as const),
    ]),
);

/** The countries of the other side, seen from a country; none outside the corridor. */
export function countriesAcross(country: string, corridor: Corridor = defaultCorridor): readonly string[] {
  const side = corridorSide(country, corridor);
  return side === null ? [] : corridor[side === 'spain' ? 'asia-pacific' : 'spain'];
}

/** The side that a country (ISO 3166-1 alpha-2, any case) stands on; null outside the corridor. */
export function corridorSide(country: string, corridor: Corridor = defaultCorridor): CorridorSide | null {
  const sides = sidesOf(corridor);
  return sides.get(country) ?? sides.get(country.toUpperCase()) ?? null;
}
