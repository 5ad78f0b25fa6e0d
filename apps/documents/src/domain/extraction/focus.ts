import { type Place } from '@puente/places';
import { groupsIn, namedIn } from './city-lists';
import { citiesOfTitle, timesNamed } from './document-cities';
import { type Reading, type SentenceReading } from './reading';

/** What the sentences so far leave in mind. */
export interface Focus {
  /** The city that the whole document is about, if there is one. */
  readonly main: readonly Place[];
  readonly cities: readonly Place[];
  /** Lists of cities named together, the latest first. */
  readonly groups: readonly (readonly Place[])[];
  /** How often the document names each city, by id. */
  readonly named: ReadonlyMap<string, number>;
}

const rememberedGroups = 6;

/** Whom a document is about before its first sentence: the one city, or the two or three named together. */
export function openingFocus(reading: Reading, main: readonly Place[], title: string | undefined): Focus {
  const titled = citiesOfTitle(title);
  const one = main.length === 1 ? main : [];
  const together = titled.length > 1 ? titled : main;
  return {
    main: one,
    cities: one,
    groups: together.length > 1 ? [together] : [],
    named: timesNamed(reading),
  };
}

/** A place that a document about another city names just once is left again with its sentence. */
function strays({ main, named }: Focus, cities: readonly Place[]): boolean {
  const [own] = main;
  if (own === undefined || cities.some(({ id }) => id === own.id)) return false;
  return cities.every(({ id }) => (named.get(id) ?? 0) < 2);
}

const namesOnlyFocus = ({ places }: SentenceReading, { cities }: Focus) =>
  cities.length === 1 && places.every(({ place }) => place.id === cities[0]?.id);

/** What a sentence leaves in mind for the next one. */
export function nextFocus(reading: Reading, sentence: SentenceReading, focus: Focus): Focus {
  if (sentence.places.length === 0 || namesOnlyFocus(sentence, focus)) return focus;
  const { cities, others } = namedIn(reading, sentence.places);
  const together = groupsIn(reading, sentence.places);
  const pair = cities.length + others.length === 2 ? [[...cities, ...others]] : [];
  // Two cities that merely meet in a sentence are "the two" only where no list of cities went before.
  const fresh = together.length > 0 || focus.groups.length > 0 ? together : pair;
  const stays = cities.length === 0 || strays(focus, cities);
  if (stays && fresh.length === 0) return focus;
  const groups = [...fresh, ...focus.groups].slice(0, rememberedGroups);
  return { ...focus, cities: stays ? focus.cities : cities, groups };
}
