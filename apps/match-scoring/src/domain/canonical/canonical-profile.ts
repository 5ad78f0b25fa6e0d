import { canonicalJson } from './canonical-json';
import { type CityProfile, type Evidence, type PartyProfile, type StartUpProfile } from '../party-profile';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By id, and by all the rest only where two share one. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(canonicalJson(a), canonicalJson(b)));
}

function byEvidence(a: Evidence, b: Evidence): number {
  return (
    Number(a.withdrawn === true) - Number(b.withdrawn === true) ||
    byCodeUnit(a.documentId, b.documentId) ||
    a.start - b.start ||
    a.end - b.end ||
    byCodeUnit(a.quote, b.quote)
  );
}

const strings = (items: readonly string[]): string[] => [...new Set(items)].sort(byCodeUnit);

function canonicalCity(city: CityProfile): CityProfile {
  return {
    ...city,
    languages: strings(city.languages),
    networks: strings(city.networks),
    preferredPartnerCountries: city.preferredPartnerCountries && strings(city.preferredPartnerCountries),
    ties: [...city.ties].sort((a, b) => byCodeUnit(canonicalJson(a), canonicalJson(b))),
    statements: byId(
      city.statements.map((statement) => ({
        ...statement,
        evidence: [...statement.evidence].sort(byEvidence),
      })),
    ),
  };
}

function canonicalStartUp(startUp: StartUpProfile): StartUpProfile {
  return {
    ...startUp,
    languages: strings(startUp.languages),
    solutions: byId(
      startUp.solutions.map((solution) => ({
        ...solution,
        challenges: strings(solution.challenges),
        markets: solution.markets && strings(solution.markets),
        seeks: strings(solution.seeks),
      })),
    ),
  };
}

/**
 * The one form of a profile, whatever order its parts arrived in: lists sorted by code unit, sets without repeats,
 * live evidence before withdrawn. The engine reads profiles in this form only, so order can move no score and no byte.
 */
export function canonicalProfile(profile: PartyProfile): PartyProfile {
  if (canonical.has(profile)) return profile;
  const made = profile.kind === 'city' ? canonicalCity(profile) : canonicalStartUp(profile);
  canonical.add(made);
  return made;
}

/** Those made here: making them again would change nothing, and what is remembered of them would be lost. */
const canonical = new WeakSet<PartyProfile>();
