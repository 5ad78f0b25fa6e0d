import { type CityProfile, type PartyProfile, type Stance, type StartUpProfile } from '../party-profile';

export type PendingCode =
  'statement' | 'population' | 'preferred-partner-countries' | 'pilots' | 'trl' | 'markets';

/** Something of a profile that may still turn out one way or another; `id` is of the statement or solution. */
export interface PendingThing {
  readonly code: PendingCode;
  readonly id: string | null;
  readonly challenge: string | null;
  readonly stance: Stance | null;
}

/** The profile once a pending thing has turned out, with the probability of that. */
export interface Resolution {
  readonly probability: number;
  readonly profile: PartyProfile;
}

export interface Pending {
  readonly thing: PendingThing;
  readonly resolutions: readonly Resolution[];
}

const fact = (code: PendingCode, id: string | null = null): PendingThing => ({
  code,
  id,
  challenge: null,
  stance: null,
});

/** A fact that nobody stated turns out at either end of what it could be, alike. */
const evenly = (...profiles: PartyProfile[]): Resolution[] =>
  profiles.map((profile) => ({ probability: 1 / profiles.length, profile }));

function pendingStatements(city: CityProfile): Pending[] {
  return city.statements.flatMap((statement) => {
    if (statement.status !== 'suggested') return [];
    const decided = (status: 'confirmed' | 'rejected'): CityProfile => ({
      ...city,
      statements: city.statements.map((other) => (other === statement ? { ...other, status } : other)),
    });
    const { id, challenge, stance, certainty } = statement;
    return {
      thing: { code: 'statement', id, challenge, stance },
      resolutions: [
        { probability: certainty, profile: decided('confirmed') },
        { probability: 1 - certainty, profile: decided('rejected') },
      ],
    };
  });
}

function pendingCityFacts(city: CityProfile, countries: readonly string[]): Pending[] {
  const { population, preferredPartnerCountries, pilots } = city;
  const pending: Pending[] = [];
  if (population === null) {
    pending.push({ thing: fact('population'), resolutions: evenly({ ...city, population: 1_000_000 }) });
  }
  if (preferredPartnerCountries === null) {
    const prefer = (chosen: readonly string[]): CityProfile => ({
      ...city,
      preferredPartnerCountries: chosen,
    });
    pending.push({
      thing: fact('preferred-partner-countries'),
      resolutions: evenly(prefer(countries), prefer([])),
    });
  }
  if (pilots === null || (pilots.welcome && pilots.minimumTrl === null)) {
    const open: CityProfile = { ...city, pilots: { welcome: true, minimumTrl: 1 } };
    const closed: CityProfile = { ...city, pilots: { welcome: pilots?.welcome ?? false, minimumTrl: 9 } };
    pending.push({ thing: fact('pilots'), resolutions: evenly(open, closed) });
  }
  return pending;
}

function pendingSolutionFacts(startUp: StartUpProfile, countries: readonly string[]): Pending[] {
  return startUp.solutions.flatMap((solution) => {
    const told = (facts: Partial<typeof solution>): StartUpProfile => ({
      ...startUp,
      solutions: startUp.solutions.map((other) => (other === solution ? { ...other, ...facts } : other)),
    });
    const pending: Pending[] = [];
    if (solution.trl === null) {
      pending.push({
        thing: fact('trl', solution.id),
        resolutions: evenly(told({ trl: 9 }), told({ trl: 1 })),
      });
    }
    if (solution.markets === null) {
      const resolutions = evenly(told({ markets: countries }), told({ markets: [] }));
      pending.push({ thing: fact('markets', solution.id), resolutions });
    }
    return pending;
  });
}

/** Everything pending on a profile, with the ways it can turn out; `countries` are those of the parties it is scored with. */
export function pendingOf(profile: PartyProfile, countries: readonly string[]): Pending[] {
  if (profile.kind === 'start-up') return pendingSolutionFacts(profile, countries);
  return [...pendingStatements(profile), ...pendingCityFacts(profile, countries)];
}
