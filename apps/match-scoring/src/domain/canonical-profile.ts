import { canonicalJson } from './canonical-json';
import { type CityProfile, type PartyProfile, type StartUpProfile } from './party-profile';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ item }) => item);
}

const strings = (items: readonly string[]): string[] => [...new Set(items)].sort(byCodeUnit);

/** Wide enough for any text offset, so that places sort as numbers do. */
const place = (offset: number): string => String(offset).padStart(10, '0');

function canonicalCity(city: CityProfile): CityProfile {
  return {
    ...city,
    languages: strings(city.languages),
    networks: strings(city.networks),
    preferredPartnerCountries: city.preferredPartnerCountries && strings(city.preferredPartnerCountries),
    ties: sorted(city.ties, (tie) =>
      JSON.stringify([tie.with, tie.kind, tie.name, tie.since, tie.lastActiveOn]),
    ),
    statements: sorted(
      city.statements.map((statement) => ({
        ...statement,
        evidence: sorted(statement.evidence, ({ documentId, quote, start, end, withdrawn }) =>
          JSON.stringify([withdrawn === true, documentId, place(start), place(end), quote]),
        ),
      })),
      (statement) => canonicalJson([statement.id, statement]),
    ),
  };
}

function canonicalStartUp(startUp: StartUpProfile): StartUpProfile {
  return {
    ...startUp,
    languages: strings(startUp.languages),
    solutions: sorted(
      startUp.solutions.map((solution) => ({
        ...solution,
        challenges: strings(solution.challenges),
        markets: solution.markets && strings(solution.markets),
        seeks: strings(solution.seeks),
      })),
      (solution) => canonicalJson([solution.id, solution]),
    ),
  };
}

/**
 * The one form of a profile, whatever order its parts arrived in: lists sorted by code unit, sets without repeats,
 * live evidence before withdrawn. The engine reads profiles in this form only, so order can move no score and no byte.
 */
export function canonicalProfile(profile: PartyProfile): PartyProfile {
  return profile.kind === 'city' ? canonicalCity(profile) : canonicalStartUp(profile);
}
