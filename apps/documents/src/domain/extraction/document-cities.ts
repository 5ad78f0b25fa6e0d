import { findPlaces, type Place } from '@puente/places';
import { groupsIn } from './city-lists';
import { type Reading } from './reading';

/** A city that holds this share of all mentions is what the document is about. */
const mainShare = 0.5;
/** A city that the opening names needs only lead the next one by this factor, the opening itself counting once more. */
const openingLead = 2;
const openingSentences = 2;
const mostTogether = 3;

interface Counted {
  readonly place: Place;
  count: number;
}

/** How often each city is named at all, by id. */
export function timesNamed({ sentences }: Reading): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { places } of sentences)
    for (const { place } of places) named.set(place.id, (named.get(place.id) ?? 0) + 1);
  return named;
}

/** How often each city is named as itself, the most often named first. */
function counted({ sentences }: Reading): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { places } of sentences) {
    for (const { place, role } of places) {
      if (role !== 'place') continue;
      const entry = counts.get(place.id) ?? { place, count: 0 };
      entry.count += 1;
      counts.set(place.id, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function mostNamed(reading: Reading): Place[] {
  const counts = counted(reading);
  const [best, second] = counts;
  if (best === undefined) return [];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (best.count / total > mainShare) return [best.place];
  const opening = reading.sentences.slice(0, openingSentences).flatMap(({ places }) => places);
  const opens = opening.find(({ role }) => role === 'place')?.place.id === best.place.id;
  return opens && best.count + 1 >= openingLead * (second?.count ?? 0) ? [best.place] : [];
}

/** Two or three cities that the opening names in one list, where no other city is named as often. */
function openingGroup(reading: Reading): Place[] {
  const opening = reading.sentences.slice(0, openingSentences);
  const group = opening.flatMap(({ places }) => groupsIn(reading, places)).at(0) ?? [];
  if (group.length > mostTogether) return [];
  const counts = counted(reading);
  const leading = new Set(counts.slice(0, group.length).map(({ place }) => place.id));
  const least = counts[group.length - 1]?.count ?? 0;
  return least > (counts[group.length]?.count ?? 0) && group.every(({ id }) => leading.has(id)) ? group : [];
}

/** A title may name a host: the text must not speak of another city more often than of the title's (once is chance). */
function isBorneOut(reading: Reading, titled: readonly Place[]): boolean {
  const own = new Set(titled.map(({ id }) => id));
  const counts = counted(reading);
  const most = counts.find(({ place }) => own.has(place.id))?.count ?? 0;
  return counts.every(({ place, count }) => own.has(place.id) || count <= most + 1);
}

/** The cities of a title, each once. */
export function citiesOfTitle(title: string | undefined): Place[] {
  const mentions = findPlaces(title ?? '').filter(({ role }) => role === 'place');
  return [...new Map(mentions.map(({ place }) => [place.id, place])).values()];
}

/**
 * The one to three cities that a whole document is about: those of its title, else the one that it names most, else the
 * pair that it opens with; none where it goes through many.
 */
export function citiesOfDocument(reading: Reading, title: string | undefined): readonly Place[] {
  const titled = citiesOfTitle(title);
  if (titled.length > 0 && titled.length <= mostTogether && isBorneOut(reading, titled)) return titled;
  const most = mostNamed(reading);
  return most.length > 0 ? most : openingGroup(reading);
}
