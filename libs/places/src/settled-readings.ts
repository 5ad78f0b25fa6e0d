import { type Readings } from './choose-place';
import { fold } from './fold';
import { type GazetteerEntry } from './gazetteer';
import { qualifierAfter } from './qualifier';
import { type Support } from './support';

/**
 * What the text settles by itself, over the hits that may be cities: names with one right qualifier behind them
 * ("Valencia (Venezuela)"; two different ones settle nothing), and places called by a name that no other place has.
 */
export function settledReadings(support: Support, cities: readonly number[]): Readings {
  const byName = new Map<string, GazetteerEntry | undefined>();
  const anchored = new Set<GazetteerEntry>();
  for (const index of cities) {
    const hit = support.hits[index];
    if (hit === undefined) continue;
    const [only, second] = hit.meaning.places;
    if (only !== undefined && second === undefined && !only.weak && hit.last > hit.first)
      anchored.add(only.entry);
    const qualifier = qualifierAfter(support, index);
    if (qualifier === undefined) continue;
    const meant = hit.meaning.places.filter(({ entry }) => qualifier.countries.has(entry.place.country));
    const inRegion = meant.filter(({ entry: each }) => fold(each.place.region) === fold(qualifier.name));
    const [entry] = (inRegion.length > 0 ? inRegion : meant).sort(
      (a, b) => b.entry.place.population - a.entry.place.population,
    );
    if (entry === undefined) continue;
    const key = fold(support.tokens.text.slice(hit.start, hit.end));
    const known = byName.has(key) && byName.get(key) !== entry.entry;
    byName.set(key, known ? undefined : entry.entry);
  }
  const settled = [...byName].flatMap(([name, entry]) =>
    entry === undefined ? [] : [[name, entry] as const],
  );
  return { byName: new Map(settled), anchored };
}
