import fc from 'fast-check';
import { areAcross } from '../../src/domain/corridor';
import { PartnerIndex } from '../../src/domain/columns/partner-index';
import { type Ranking, rank, type Search } from '../../src/domain/columns/rank';
import { type Contender, rankingOrder } from '../../src/domain/columns/ranking-order';
import { failedFilter, type Filters } from '../../src/domain/filters';
import { type MatchedKind, type PartyProfile } from '../../src/domain/party-profile';
import { pairKind, scorePair, total } from '../../src/domain/score';
import { criteria } from '../../src/domain/criteria/criterion';
import { canonicalProfile } from '../../src/domain/canonical/canonical-profile';
import { weights, without } from '../../src/domain/weights/weights';
import { arbitraryCity, arbitraryStartUp, fixedSeed } from './arbitraries';
import { prepared, sideOf, tables } from './factories';
import { smallSpace, smallTable } from './small-scheme';

/** So few rows that a handful of parties fills several blocks. */
const rowsPerBlock = 3;
const countries = ['kr', 'jp', 'au', 'es', 'us'];
const ids = Array.from({ length: 14 }, (_, number) => `${countries[number % countries.length]}-${number}`);

const requesters = fc.oneof(arbitraryCity('es-a', ids), arbitraryStartUp('es-s'));
const anyParty = fc
  .constantFrom(...ids)
  .chain((id): fc.Arbitrary<PartyProfile> =>
    fc.oneof(
      { arbitrary: arbitraryCity(id, ['es-a', 'es-s']), weight: 3 },
      { arbitrary: arbitraryStartUp(id), weight: 1 },
    ),
  );
/** What happens to an index: parties come, come again changed, and go. */
const happenings = fc.array(fc.record({ party: anyParty, isGone: fc.boolean() }), {
  minLength: 20,
  maxLength: 60,
});

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    countries: fc.subarray(['KR', 'JP', 'AU', 'US'], { minLength: 1 }),
    challenges: fc.subarray([...smallTable.challenges], { minLength: 1 }),
    minPopulation: fc.integer({ min: 0, max: 5_000_000 }),
    maxPopulation: fc.integer({ min: 5_000_000, max: 30_000_000 }),
    languages: fc.subarray(['es', 'en', 'ko'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const searches: fc.Arbitrary<Omit<Search, 'kind'>> = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  filters: fc.oneof(fc.constant({}), filters),
  without: fc.oneof(fc.constant([]), fc.subarray([...criteria])),
});

/** The ranking by the plain reading of the rules: each of the kind across the corridor filtered, scored, sorted. */
function plainRanking(
  requester: PartyProfile,
  all: readonly PartyProfile[],
  asked: Search,
  given = tables,
): Ranking {
  const set = without(given.weights.sets[pairKind(requester.kind, asked.kind)], asked.without);
  const considered = all.filter(
    (party) =>
      party.kind === asked.kind &&
      areAcross(requester.country, party.country, sideOf) &&
      failedFilter(party, asked.filters, (challenge) => smallTable.themeOf(challenge)) === null,
  );
  const contenders = considered.flatMap((profile): Contender[] => {
    const { fits, values } = scorePair(prepared(requester), prepared(profile), given);
    const linked = fits.receives + fits.gives + values.exchange + values['shared-challenges'] > 0;
    if (!linked) return [];
    return [{ profile, score: total(values, set), weakerFit: Math.min(fits.receives, fits.gives) }];
  });
  return {
    consideredCount: considered.length,
    leftOut: [],
    best: contenders.sort(rankingOrder(requester)).slice(0, asked.limit),
  };
}

/** Cities that say nearly the same: what little else tells them apart decides. */
const nearTwins = fc
  .tuple(arbitraryCity('kr-0'), ...ids.map((id) => arbitraryCity(id, ['es-a'])))
  .map(([model, ...others]) =>
    others.map((other) => ({
      ...other,
      statements: [...model.statements, ...other.statements.slice(0, other.population === null ? 1 : 0)],
    })),
  );
/** Weights of any proportion; the criteria that tell twins apart may well lead. */
const anyWeights = fc
  .tuple(...criteria.slice(0, 5).map(() => fc.integer({ min: 0, max: 5 })), fc.constant(1))
  .map((shares) => {
    const sum = shares.reduce((all, share) => all + share, 0);
    const [reciprocity, learning, exchange, shared, scale] = shares.map((share) => (0.95 * share) / sum);
    const set = { reciprocity: reciprocity! + 0.95 / sum, learning: learning!, scale: scale!, ties: 0.05 };
    const cities = { ...set, exchange: exchange!, 'shared-challenges': shared! };
    const startUps = { ...set, learning: learning! + exchange! + shared! };
    return weights({ version: 'any', k: 0.2, sets: { 'city-city': cities, 'city-start-up': startUps } });
  });

const kindsFor = (requester: PartyProfile): MatchedKind[] =>
  requester.kind === 'city' ? ['city', 'start-up'] : ['city'];

describe('the ranking of several blocks', () => {
  it('is that of scoring each pair, to the last bit, whatever came, changed and went before', () => {
    fc.assert(
      fc.property(requesters, happenings, searches, (requester, happened, asked) => {
        const index = new PartnerIndex(smallSpace, rowsPerBlock);
        const held = new Map<string, PartyProfile>();
        for (const { party, isGone } of happened) {
          const key = `${party.kind}:${party.id}`;
          if (isGone) {
            index.remove(party.kind, party.id);
            held.delete(key);
          } else {
            index.upsert(party);
            held.set(key, canonicalProfile(party));
          }
        }
        const canonical = canonicalProfile(requester);
        for (const kind of kindsFor(requester)) {
          const search = { ...asked, kind };
          expect(rank(prepared(canonical), search, index, tables, sideOf)).toEqual(
            plainRanking(canonical, [...held.values()], search),
          );
        }
      }),
      { ...fixedSeed, numRuns: 500 },
    );
  });

  it.each([
    ['a city', arbitraryCity('es-a', ids)],
    ['a start-up', arbitraryStartUp('es-s')],
  ])('tells near twins apart by the little that differs, for %s, whatever the weights', (_, anyRequester) => {
    const limits = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(anyRequester, nearTwins, anyWeights, limits, (requester, all, weighed, limit) => {
        const index = new PartnerIndex(smallSpace, 1);
        for (const party of all) index.upsert(party);
        const given = { ...tables, weights: weighed };
        const search = { kind: 'city', limit, filters: {}, without: [] } as const;
        const canonical = canonicalProfile(requester);
        expect(rank(prepared(canonical), search, index, given, sideOf)).toEqual(
          plainRanking(canonical, all.map(canonicalProfile), search, given),
        );
      }),
      { ...fixedSeed, numRuns: 500 },
    );
  });

  it('leaves nothing of one request in the sums of the next', () => {
    fc.assert(
      fc.property(requesters, requesters, fc.array(anyParty, { minLength: 10 }), (first, second, all) => {
        const [used, fresh] = [1, 2].map(() => new PartnerIndex(smallSpace, rowsPerBlock));
        for (const party of all) for (const index of [used!, fresh!]) index.upsert(party);
        const search = { kind: 'city', limit: 5, filters: {}, without: [] } as const;
        rank(prepared(first), search, used!, tables, sideOf);
        expect(rank(prepared(second), search, used!, tables, sideOf)).toEqual(
          rank(prepared(second), search, fresh!, tables, sideOf),
        );
      }),
      { ...fixedSeed, numRuns: 100 },
    );
  });

  it('counts the parties of each country as they come and go', () => {
    fc.assert(
      fc.property(happenings, (happened) => {
        const index = new PartnerIndex(smallSpace, rowsPerBlock);
        for (const { party, isGone } of happened)
          if (isGone) index.remove(party.kind, party.id);
          else index.upsert(party);
        const { rows } = index.cities;
        const counted = rows.countries.map((_, code) => rows.inCountry(code));
        const found = rows.countries.map((_, code) => rows.countryCodes.filter((is) => is === code).length);
        expect(counted).toEqual(found);
        expect(index.count('city')).toBe(counted.reduce((sum, count) => sum + count, 0));
      }),
      { ...fixedSeed, numRuns: 100 },
    );
  });
});
