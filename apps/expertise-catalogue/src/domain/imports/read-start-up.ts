import { findConcepts, isChallenge, type ReadingLanguage } from '@puente/challenges';
import { corridorSide, searchPlaces } from '@puente/places';
import { type StartUpContent, type StartUpStatus } from '../start-up';
import { cellOf, type Cells, cellsOf, integerIn, languagesIn } from './cells';
import { type Mapping } from './mapping';
import { readCountry, readLocation, unknownCountry } from './read-country';

/** What a row says of a start-up; it has no id yet. */
export type ImportedFacts = Omit<StartUpContent, 'solutions'> & {
  readonly status: StartUpStatus;
  readonly solution: ImportedSolution | null;
};

export interface ImportedSolution {
  readonly name: string;
  readonly challenges: readonly string[];
  readonly trl: number | null;
}

/** What is amiss with a row, or was left out of it, by header. */
export interface Note {
  readonly column: string | null;
  readonly code: string;
}

export interface StartUpRead {
  /** Null where the row cannot be taken. */
  readonly facts: ImportedFacts | null;
  readonly notes: readonly Note[];
}

export const isOutsideCorridor = (country: string): boolean => corridorSide(country) === null;

const nameUnitsMax = 200;
const descriptionUnitsMax = 5_000;
const urlUnitsMax = 2_000;
const challengesMax = 8;

/**
 * Reads a row by its mapping. What does not fit is left out, with a note; only a row without a name, or with a country that
 * is none, is refused.
 */
export function readStartUp(cells: Cells, mapping: Mapping): StartUpRead {
  const notes: Note[] = [];
  const note = (column: string | null = null, code: string) => void notes.push({ column, code });
  const name = cellOf(cells, mapping.name).slice(0, nameUnitsMax);
  if (name === '') note(mapping.name, 'name-missing');
  const place = readPlace(cells, mapping, note);
  if (name === '' || place === null) return { facts: null, notes };
  const description = cellsOf(cells, mapping.description).join('\n\n');
  if (description.length > descriptionUnitsMax) note(mapping.description?.[0], 'description-shortened');
  const website = readWebsite(cellOf(cells, mapping.website));
  if (website === null && cellOf(cells, mapping.website) !== '') note(mapping.website, 'website-left-out');
  const solution = readSolution(cells, mapping, name);
  const facts = {
    ...place,
    name,
    website,
    foundedIn: integerIn(cellOf(cells, mapping.foundedIn), 1900, 2200),
    languages: languagesIn(cellOf(cells, mapping.languages)),
    description: description.slice(0, descriptionUnitsMax),
    fictitious: false,
    solution,
  };
  return { facts: { ...facts, status: statusOf(cells, mapping, facts) }, notes };
}

type Noting = (column: string | undefined, code: string) => void;

function readPlace(
  cells: Cells,
  mapping: Mapping,
  note: Noting,
): { country: string; city: string | null } | null {
  const stated = cellOf(cells, mapping.country);
  const named = readLocation(cellOf(cells, mapping.location));
  const country = stated === '' ? named.country : readCountry(stated);
  if (country !== null) return { country, city: cityNamed(named.city, country) };
  if (stated !== '' || mapping.location === undefined) {
    note(mapping.country, stated === '' ? 'country-missing' : 'country-unknown');
    return null;
  }
  note(mapping.location, 'country-not-stated');
  return { country: unknownCountry, city: null };
}

/** The party id of a city by its name; the gazetteer knows those of the corridor. */
export function cityNamed(name: string | null, country: string): string | null {
  if (name === null || isOutsideCorridor(country)) return null;
  const [place] = searchPlaces(name, { country, limit: 1 });
  return place?.names.some((one) => one.toLowerCase() === name.toLowerCase()) ? place.id : null;
}

function readWebsite(cell: string): string | null {
  const address = /^https?:\/\//i.test(cell) ? cell : `https://${cell}`;
  return URL.canParse(address) && /\.\w{2,}$/.test(new URL(address).hostname) && address.length <= urlUnitsMax
    ? address
    : null;
}

function readSolution(cells: Cells, mapping: Mapping, startUp: string): ImportedSolution | null {
  const texts = cellsOf(cells, mapping.challenges);
  const ids = texts.flatMap((text) => text.split(/[;,|]/).map((part) => part.trim())).filter(isChallenge);
  const language: ReadingLanguage = mapping.language === 'es' ? 'es' : 'en';
  const found = texts.flatMap((text) => findConcepts(text, language).map(({ concept }) => concept));
  const challenges = [...new Set<string>(ids.length > 0 ? ids : found)].slice(0, challengesMax);
  if (challenges.length === 0) return null;
  const name = cellOf(cells, mapping.solution).slice(0, nameUnitsMax) || startUp;
  return { name, challenges, trl: integerIn(cellOf(cells, mapping.trl), 1, 9) };
}

/** Whoever has closed is kept as archived; one outside the corridor stays a draft, so that it is not matched. */
function statusOf(
  cells: Cells,
  { state, activeStates }: Mapping,
  { country, description, solution }: Omit<ImportedFacts, 'status'>,
): StartUpStatus {
  if (state !== undefined && activeStates && !activeStates.includes(cellOf(cells, state))) return 'archived';
  return isOutsideCorridor(country) || description === '' || solution === null ? 'draft' : 'live';
}
