/** Which header of a file holds which fact; several are read one after another. */
export interface Mapping {
  readonly id?: string;
  readonly name: string;
  readonly country?: string;
  readonly location?: string;
  readonly website?: string;
  readonly foundedIn?: string;
  readonly languages?: string;
  readonly population?: string;
  readonly populationYear?: string;
  readonly description?: readonly string[];
  readonly solution?: string;
  readonly trl?: string;
  readonly challenges?: readonly string[];
  readonly key?: readonly string[];
  readonly state?: string;
  readonly activeStates?: readonly string[];
  readonly language?: string;
}

export type MappingName = 'own' | 'yc';

/** In the order in which a header is tried on them. */
export const knownMappings: Readonly<Record<MappingName, Mapping>> = {
  // The public list of Y Combinator's companies: a place in words, the trade in tags, no challenge.
  yc: {
    name: 'name',
    website: 'website',
    location: 'location',
    description: ['one_liner', 'description'],
    solution: 'one_liner',
    challenges: ['one_liner', 'tags', 'subindustry'],
    key: ['name', 'website'],
    state: 'status',
    activeStates: ['Active', 'Public'],
  },
  own: {
    id: 'id',
    name: 'name',
    country: 'country',
    website: 'website',
    foundedIn: 'foundedIn',
    languages: 'languages',
    population: 'population',
    populationYear: 'populationYear',
    description: ['description'],
    solution: 'solution',
    trl: 'trl',
    challenges: ['challenges'],
  },
};

/** Headers that a file must have for a mapping; the others of `own` may be missing. */
const needed: Readonly<Record<MappingName, readonly string[]>> = {
  yc: ['name', 'website', 'location', 'one_liner', 'description', 'tags', 'subindustry', 'status'],
  own: ['name', 'country'],
};

/** The known mapping that a file's header fits; null where none does. */
export function mappingFor(header: readonly string[]): MappingName | null {
  const fits = (name: MappingName) => needed[name].every((one) => header.includes(one));
  return (Object.keys(needed) as MappingName[]).find(fits) ?? null;
}

/** Headers that a mapping names and the file does not have. */
export function headersMissing(
  mapping: Mapping,
  header: readonly string[],
  known: MappingName | null,
): string[] {
  if (known) return needed[known].filter((one) => !header.includes(one));
  const notHeaders = ['language', 'activeStates'];
  const columns = Object.entries(mapping).filter(([fact]) => !notHeaders.includes(fact));
  return [...new Set(columns.flatMap(([, headers]: [string, string | readonly string[]]) => headers))].filter(
    (one) => !header.includes(one),
  );
}
