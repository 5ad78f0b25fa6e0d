import { fold } from './fold';
import { gazetteer } from './gazetteer';
import { type Place } from './place';

interface Row {
  readonly place: Place;
  readonly keys: readonly string[];
}

let rows: readonly Row[] | undefined;

const searchKey = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function allRows(): readonly Row[] {
  rows ??= [...gazetteer().values()]
    .map(({ place }) => ({ place, keys: place.names.map(searchKey) }))
    .sort((a, b) => b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1));
  return rows;
}

/**
 * Places of which any name starts with the query, accents and case aside: exact names first, then the larger.
 * `country` is ISO 3166-1 alpha-2; `limit` defaults to 20. An empty query matches nothing.
 */
export function searchPlaces(query: string, options: { country?: string; limit?: number } = {}): Place[] {
  const key = searchKey(query);
  if (key === '') return [];
  const country = options.country?.toUpperCase();
  const exact: Place[] = [];
  const prefixed: Place[] = [];
  for (const row of allRows()) {
    if (country !== undefined && row.place.country !== country) continue;
    if (row.keys.includes(key)) exact.push(row.place);
    else if (row.keys.some((each) => each.startsWith(key))) prefixed.push(row.place);
  }
  return [...exact, ...prefixed].slice(0, options.limit ?? 20);
}
