import { differingIn } from '../../../editing/merged';
import { type Saved } from '../../../editing/saved';
import {
  type Network,
  networkOf,
  type Project,
  projectOf,
  type Source,
  type TieTyped,
  type Twinning,
  twinningOf,
  typedOfNetwork,
  typedOfProject,
  typedOfTwinning,
} from './ties-typed';

/** What the form of a city's facts holds. */
export interface FactsTyped {
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly pilots: 'unsaid' | 'yes' | 'no';
  readonly minimumTrl: number | null;
  readonly networks: readonly TieTyped[];
  readonly twinnings: readonly TieTyped[];
  readonly projects: readonly TieTyped[];
}

interface FactsKnown {
  readonly version: number;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly languages: readonly string[];
  readonly preferredPartnerCountries: { readonly countries: readonly string[] } | null;
  readonly networks: readonly Network[];
  readonly twinnings: readonly Twinning[];
  readonly projects: readonly Project[];
  readonly pilots: { readonly welcome: boolean; readonly minimumTrl?: number } | null;
}

export const savedOf = (city: FactsKnown): Saved<FactsTyped> => ({
  version: city.version,
  values: {
    population: city.population,
    populationYear: city.populationYear,
    languages: city.languages,
    countries: city.preferredPartnerCountries?.countries ?? [],
    pilots: city.pilots === null ? 'unsaid' : city.pilots.welcome ? 'yes' : 'no',
    minimumTrl: city.pilots?.minimumTrl ?? null,
    networks: city.networks.map(typedOfNetwork),
    twinnings: city.twinnings.map(typedOfTwinning),
    projects: city.projects.map(typedOfProject),
  },
});

/** Only what was changed is sent, so that what others changed meanwhile stays; what the city says of itself has `source`. */
export function changesOf(typed: FactsTyped, saved: FactsTyped, source: Source) {
  const changed = new Set(differingIn(typed, saved));
  const { population, populationYear, languages, countries, networks, twinnings, projects } = typed;
  return {
    // A figure goes with its year: the API refuses one without it.
    ...((changed.has('population') || changed.has('populationYear')) && { population, populationYear }),
    ...(changed.has('languages') && { languages: [...languages] }),
    ...(changed.has('countries') && {
      preferredPartnerCountries: countries.length === 0 ? null : { countries: [...countries], source },
    }),
    ...((changed.has('pilots') || changed.has('minimumTrl')) && { pilots: pilotsOf(typed, source) }),
    ...(changed.has('networks') && { networks: networks.map(networkOf) }),
    ...(changed.has('twinnings') && { twinnings: twinnings.map(twinningOf) }),
    ...(changed.has('projects') && { projects: projects.map(projectOf) }),
  };
}

function pilotsOf({ pilots, minimumTrl }: FactsTyped, source: Source) {
  if (pilots === 'unsaid') return null;
  return { welcome: pilots === 'yes', ...(minimumTrl !== null && { minimumTrl }), source };
}
