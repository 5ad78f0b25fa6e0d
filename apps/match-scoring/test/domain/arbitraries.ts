import fc from 'fast-check';
import {
  type CityProfile,
  type PartyProfile,
  type Pilots,
  type Solution,
  type StartUpProfile,
  type Statement,
} from '../../src/domain/party-profile';
import { smallTable } from './small-scheme';

/** Every run of a property draws the same cases. */
export const fixedSeed = { seed: 20170926, numRuns: 200 } as const;

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const challenge = fc.constantFrom(...smallTable.challenges);
const countries = fc.subarray(['ES', 'KR', 'JP', 'AU']);
const year = fc.integer({ min: 1980, max: 2026 });

const arbitraryStatement: fc.Arbitrary<Omit<Statement, 'id'>> = fc.record({
  challenge,
  stance: fc.constantFrom('need' as const, 'offer' as const),
  level: fc.option(fc.integer({ min: 1, max: 5 })),
  status: fc.constantFrom(
    'suggested' as const,
    'suggested' as const,
    'confirmed' as const,
    'rejected' as const,
  ),
  certainty: fc.constantFrom(0.4, 0.7, 0.85, 0.9),
  evidence: fc.array(
    fc.record({
      documentId: fc.constantFrom('d1', 'd2', 'd3'),
      quote: fc.constantFrom('a quote', 'another'),
      start: fc.nat(100),
      end: fc.nat(100),
    }),
    { maxLength: 3 },
  ),
});

const arbitraryPilots: fc.Arbitrary<Pilots> = fc.record({
  welcome: fc.boolean(),
  minimumTrl: fc.option(fc.integer({ min: 1, max: 9 })),
});

const numbered = <T>(items: T[], prefix: string): (T & { id: string })[] =>
  items.map((item, index) => ({ ...item, id: `${prefix}${index}` }));

/** A city with things confirmed, suggested, rejected and not known. */
export function arbitraryCity(id: string, ties: readonly string[] = []): fc.Arbitrary<CityProfile> {
  const tie = fc.record({
    with: fc.constantFrom(...ties, 'xx-elsewhere'),
    kind: fc.constantFrom('twinning' as const, 'project' as const),
    name: fc.constantFrom('one', 'two'),
    since: fc.option(year),
    lastActiveOn: fc.option(year.map((value) => `${value}-01-31`)),
  });
  return fc.record({
    kind: fc.constant('city' as const),
    id: fc.constant(id),
    version: fc.constant(1),
    name: fc.constant(id),
    country: fc.constant(id.slice(0, 2).toUpperCase()),
    population: fc.option(fc.integer({ min: 1_000, max: 30_000_000 })),
    languages: fc.subarray(['es', 'en', 'ko']),
    preferredPartnerCountries: fc.option(countries),
    pilots: fc.option(arbitraryPilots),
    networks: fc.subarray(['Metropolis', 'UCLG', 'C40']),
    ties: fc.array(tie, { maxLength: 2 }),
    statements: fc.array(arbitraryStatement, { maxLength: 8 }).map((items) => numbered(items, `${id}-s`)),
  });
}

const arbitrarySolution: fc.Arbitrary<Omit<Solution, 'id'>> = fc.record({
  challenges: fc.uniqueArray(challenge, { minLength: 1, maxLength: 3 }),
  trl: fc.option(fc.integer({ min: 1, max: 9 })),
  certainty: fc.constantFrom(1, 0.8),
  markets: fc.option(countries),
  seeks: fc.constant([]),
});

export function arbitraryStartUp(id: string): fc.Arbitrary<StartUpProfile> {
  return fc.array(arbitrarySolution, { maxLength: 3 }).map((solutions) => ({
    kind: 'start-up' as const,
    id,
    version: 1,
    name: id,
    country: id.slice(0, 2).toUpperCase(),
    languages: [],
    solutions: numbered(solutions, `${id}-j`),
  }));
}

/** Two cities, or a city and a start-up, either way round. */
export const arbitraryPair: fc.Arbitrary<[PartyProfile, PartyProfile]> = fc.oneof(
  fc.tuple(arbitraryCity('es-a', ['kr-b']), arbitraryCity('kr-b', ['es-a'])),
  fc.tuple(arbitraryCity('es-a'), arbitraryStartUp('kr-b')),
  fc.tuple(arbitraryStartUp('es-a'), arbitraryCity('kr-b')),
);

export const arbitraryCities = fc.tuple(arbitraryCity('es-a', ['kr-b']), arbitraryCity('kr-b', ['es-a']));

/**
 * One way the pending things of a profile can turn out: a suggested statement anywhere from rejected (certainty 0) to
 * confirmed (1), each missing fact anything at all.
 */
export function outcomeOf(profile: PartyProfile): fc.Arbitrary<PartyProfile> {
  const missing = <T>(known: T | null, any: fc.Arbitrary<T>): fc.Arbitrary<T> =>
    known === null ? any : fc.constant(known);
  if (profile.kind === 'start-up') {
    const solutions = profile.solutions.map((held) =>
      fc.record({
        ...constants(held),
        trl: missing(held.trl, fc.integer({ min: 1, max: 9 })),
        markets: missing(held.markets, countries),
      }),
    );
    return fc.tuple(...solutions).map((turned) => ({ ...profile, solutions: turned }));
  }
  const certainty = fc.oneof(fc.constantFrom(0, 1), unit);
  const statements = profile.statements.map((held) =>
    fc.record({
      ...constants(held),
      certainty: held.status === 'suggested' ? certainty : fc.constant(held.certainty),
    }),
  );
  return fc.record({
    ...constants(profile),
    statements: fc.tuple(...statements),
    population: missing(profile.population, fc.integer({ min: 1, max: 40_000_000 })),
    preferredPartnerCountries: missing(profile.preferredPartnerCountries, countries),
    pilots: outcomeOfPilots(profile.pilots),
  });
}

function outcomeOfPilots(pilots: Pilots | null): fc.Arbitrary<Pilots> {
  const trl = fc.integer({ min: 1, max: 9 });
  if (pilots === null) return fc.record({ welcome: fc.boolean(), minimumTrl: trl });
  return pilots.minimumTrl === null
    ? trl.map((minimumTrl) => ({ ...pilots, minimumTrl }))
    : fc.constant(pilots);
}

function constants<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, fc.constant(held)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

/** The same profile with its lists in another order. */
export function shuffled(profile: PartyProfile): fc.Arbitrary<PartyProfile> {
  const other = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  if (profile.kind === 'start-up')
    return other(profile.solutions).map((solutions) => ({ ...profile, solutions }));
  return fc
    .tuple(other(profile.statements), other(profile.networks), other(profile.ties), other(profile.languages))
    .map(([statements, networks, ties, languages]) => ({
      ...profile,
      statements,
      networks,
      ties,
      languages,
    }));
}
