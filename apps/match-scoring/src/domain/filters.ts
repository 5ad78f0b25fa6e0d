import { challengesOf, type PartyProfile } from './party-profile';

/** What a partner must be; a population filter speaks of cities only, and a population that is not known does not pass it. */
export interface Filters {
  readonly countries?: readonly string[];
  /** A need, offer or solution at one of these, or at a concept of a theme among these. */
  readonly challenges?: readonly string[];
  readonly minPopulation?: number;
  readonly maxPopulation?: number;
  /** One language in common with these. */
  readonly languages?: readonly string[];
}

export type FilterName = keyof Filters;

/** The first filter that a party fails, or null where it passes all; `themeOf` is the scheme's. */
export function failedFilter(
  party: PartyProfile,
  filters: Filters,
  themeOf: (challenge: string) => string,
): FilterName | null {
  const { countries, challenges, minPopulation = 0, maxPopulation = Infinity, languages } = filters;
  if (countries && !countries.includes(party.country)) return 'countries';
  const named = (challenge: string): boolean =>
    challenges!.includes(challenge) || challenges!.includes(themeOf(challenge));
  if (challenges && !challengesOf(party).some(named)) return 'challenges';
  if (party.kind === 'city') {
    if (filters.minPopulation !== undefined && !((party.population ?? NaN) >= minPopulation))
      return 'minPopulation';
    if (filters.maxPopulation !== undefined && !((party.population ?? NaN) <= maxPopulation))
      return 'maxPopulation';
  }
  if (languages && !party.languages.some((language) => languages.includes(language))) return 'languages';
  return null;
}

const filterNames = ['countries', 'challenges', 'minPopulation', 'maxPopulation', 'languages'] as const;

/** Every filter that a party fails; each counts by itself. */
export function failedFilters(
  party: PartyProfile,
  filters: Filters,
  themeOf: (challenge: string) => string,
): FilterName[] {
  return filterNames.filter((name) => failedFilter(party, { [name]: filters[name] }, themeOf) !== null);
}
