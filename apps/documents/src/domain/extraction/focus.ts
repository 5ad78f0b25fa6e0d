import { findPlaces, type Place } from '@puente/places';
import { groupsIn, namedIn } from './city-lists';
import { type Reading, type SentenceReading } from './reading';

/** What the sentences so far leave in mind. */
export interface Focus {
  /** The city that the whole document is about, if there is one. */
  readonly main: readonly Place[];
  readonly cities: readonly Place[];
  /** Lists of cities named together, the latest first. */
  readonly groups: readonly (readonly Place[])[];
}

/** A city that holds this share of all mentions is what the document is about. */
const mainShare = 0.5;
const rememberedGroups = 6;

function mainCity({ sentences }: Reading): Place | null {
  const counts = new Map<string, { place: Place; count: number }>();
  let total = 0;
  for (const { places } of sentences) {
    for (const { place, role } of places) {
      if (role !== 'place') continue;
      total += 1;
      const entry = counts.get(place.id) ?? { place, count: 0 };
      entry.count += 1;
      counts.set(place.id, entry);
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count / total > mainShare ? best.place : null;
}

/** Whom a document is about before its first sentence: the one city of its title, or the one that it names most. */
export function openingFocus(reading: Reading, title: string | undefined): Focus {
  const mentions = findPlaces(title ?? '').filter(({ role }) => role === 'place');
  const titled = [...new Map(mentions.map(({ place }) => [place.id, place])).values()];
  const main = titled.length === 1 ? titled : [mainCity(reading)].filter((city) => city !== null);
  return { main, cities: main, groups: titled.length > 1 ? [titled] : [] };
}

/** What a sentence leaves in mind for the next one. */
export function nextFocus(reading: Reading, sentence: SentenceReading, focus: Focus): Focus {
  if (sentence.places.length === 0) return focus;
  const { cities, others } = namedIn(reading, sentence.places);
  const together = groupsIn(reading, sentence.places);
  const pair = cities.length + others.length === 2 ? [[...cities, ...others]] : [];
  // Two cities that merely meet in a sentence are "the two" only where no list of cities went before.
  const fresh = together.length > 0 || focus.groups.length > 0 ? together : pair;
  const groups = [...fresh, ...focus.groups].slice(0, rememberedGroups);
  return { ...focus, cities: cities.length > 0 ? cities : focus.cities, groups };
}
