/** What the form of a city's facts holds. */
export interface FactsTyped {
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  /** One a line. */
  readonly networks: string;
  readonly pilots: 'unsaid' | 'yes' | 'no';
  readonly minimumTrl: number | null;
}

interface Sourced {
  readonly name: string;
  readonly source: { readonly name: string; readonly url?: string };
}

interface FactsKnown<Network extends Sourced> {
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly languages: readonly string[];
  readonly preferredPartnerCountries: { readonly countries: readonly string[] } | null;
  readonly networks: readonly Network[];
  readonly pilots: { readonly welcome: boolean; readonly minimumTrl?: number } | null;
}

export const typedOf = <Network extends Sourced>(city: FactsKnown<Network>): FactsTyped => ({
  population: city.population,
  populationYear: city.populationYear,
  languages: city.languages,
  countries: city.preferredPartnerCountries?.countries ?? [],
  networks: city.networks.map(({ name }) => name).join('\n'),
  pilots: city.pilots === null ? 'unsaid' : city.pilots.welcome ? 'yes' : 'no',
  minimumTrl: city.pilots?.minimumTrl ?? null,
});

const fields = [
  'population',
  'populationYear',
  'languages',
  'countries',
  'networks',
  'pilots',
  'minimumTrl',
] as const;
export type FactField = (typeof fields)[number];

/** Which fields differ. */
export const differingIn = (one: FactsTyped, other: FactsTyped): FactField[] =>
  fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

/** What was typed over `base`, on top of what others made of it meanwhile. */
export function mergedFacts(typed: FactsTyped, base: FactsTyped, now: FactsTyped): FactsTyped {
  const mine = new Set(differingIn(typed, base));
  const from = (field: FactField) => (mine.has(field) ? typed : now);
  return {
    population: from('population').population,
    populationYear: from('populationYear').populationYear,
    languages: from('languages').languages,
    countries: from('countries').countries,
    networks: from('networks').networks,
    pilots: from('pilots').pilots,
    minimumTrl: from('minimumTrl').minimumTrl,
  };
}

/** Only what was changed is sent, so that what others changed meanwhile stays; what is new has `source`. */
export function changesOf<Network extends Sourced>(
  typed: FactsTyped,
  city: FactsKnown<Network>,
  source: Sourced['source'],
) {
  const changed = new Set(differingIn(typed, typedOf(city)));
  const names = [...new Set(typed.networks.split('\n').map((line) => line.trim()))].filter(
    (line) => line !== '',
  );
  const networks = names.map((name) => city.networks.find((one) => one.name === name) ?? { name, source });
  return {
    // A figure goes with its year: the API refuses one without it.
    ...((changed.has('population') || changed.has('populationYear')) && {
      population: typed.population,
      populationYear: typed.populationYear,
    }),
    ...(changed.has('languages') && { languages: [...typed.languages] }),
    ...(changed.has('countries') && {
      preferredPartnerCountries:
        typed.countries.length === 0 ? null : { countries: [...typed.countries], source },
    }),
    ...(changed.has('networks') && { networks }),
    ...((changed.has('pilots') || changed.has('minimumTrl')) && { pilots: pilotsOf(typed, source) }),
  };
}

function pilotsOf({ pilots, minimumTrl }: FactsTyped, source: Sourced['source']) {
  if (pilots === 'unsaid') return null;
  return { welcome: pilots === 'yes', ...(minimumTrl !== null && { minimumTrl }), source };
}
