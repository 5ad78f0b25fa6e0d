import fc from 'fast-check';
import { areAcross } from '../../src/domain/corridor';
import { PartnerIndex } from '../../src/domain/columns/partner-index';
import { type MatchedKind, type PartyProfile } from '../../src/domain/party-profile';
import { rank, type Ranking, type Search } from '../../src/domain/columns/rank';
import { type Contender, rankingOrder } from '../../src/domain/columns/ranking-order';
import { pairKind, scorePair, total } from '../../src/domain/score';
import { TopK } from '../../src/domain/columns/top-k';
import { without } from '../../src/domain/weights/weights';
import { arbitraryCity, arbitraryStartUp, fixedSeed } from './arbitraries';
import { city, need, offer, prepared, sideOf, solution, startUp, tables } from './factories';
import { smallSpace } from './small-scheme';

const ids = ['es-m', 'kr-a', 'kr-b', 'jp-c', 'jp-d', 'au-e', 'us-f'];
const parties: fc.Arbitrary<PartyProfile[]> = fc
  .tuple(...ids.map((id) => arbitraryCity(id, ['es-a'])), ...ids.map((id) => arbitraryStartUp(`${id}-s`)))
  .map((all) => [...all]);
const requesters = fc.oneof(arbitraryCity('es-a', ids), arbitraryStartUp('es-s'));

const search = (parts: Partial<Search> = {}): Search => ({
  kind: 'city',
  limit: 100,
  filters: {},
  without: [],
  ...parts,
});

function indexOf(all: readonly PartyProfile[]): PartnerIndex {
  const index = new PartnerIndex(smallSpace);
  for (const party of all) index.upsert(party);
  return index;
}

const ranked = (requester: PartyProfile, all: readonly PartyProfile[], asked: Search): Ranking =>
  rank(prepared(requester), asked, indexOf(all), tables, sideOf);

const listed = ({ best }: Ranking): [string, number, number][] =>
  best.map(({ profile, score, weakerFit }) => [profile.id, score, weakerFit]);

/** The ranking by the plain reading of the rules: every object scored, filtered and sorted. */
function plainRanking(
  requester: PartyProfile,
  all: readonly PartyProfile[],
  asked: Search,
): [string, number, number][] {
  const set = without(tables.weights.sets[pairKind(requester.kind, asked.kind)], asked.without);
  const contenders = all
    .filter((party) => party.kind === asked.kind && areAcross(requester.country, party.country, sideOf))
    .flatMap((profile): Contender[] => {
      const { fits, values } = scorePair(prepared(requester), prepared(profile), tables);
      const linked =
        fits.receives > 0 || fits.gives > 0 || values.exchange > 0 || values['shared-challenges'] > 0;
      if (!linked) return [];
      return [{ profile, score: total(values, set), weakerFit: Math.min(fits.receives, fits.gives) }];
    });
  return contenders
    .sort(rankingOrder(requester))
    .slice(0, asked.limit)
    .map(({ profile, score, weakerFit }) => [profile.id, score, weakerFit]);
}

const kinds = (requester: PartyProfile): MatchedKind[] =>
  requester.kind === 'city' ? ['city', 'start-up'] : ['city'];

describe('the ranking from columns', () => {
  it('has the scores and the order of the objects, to the last bit', () => {
    const limit = fc.integer({ min: 1, max: 6 });
    const left = fc.constantFrom<'ties'[]>([], ['ties']);
    fc.assert(
      fc.property(requesters, parties, limit, left, (requester, all, most, off) => {
        for (const kind of kinds(requester)) {
          const asked = search({ kind, limit: most, without: off });
          expect(listed(ranked(requester, all, asked))).toEqual(plainRanking(requester, all, asked));
        }
      }),
      fixedSeed,
    );
  });

  it('does not depend on the order in which profiles arrived', () => {
    const orders = parties.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(requesters, orders, (requester, [all, other]) => {
        expect(ranked(requester, other, search())).toEqual(ranked(requester, all, search()));
      }),
      { ...fixedSeed, numRuns: 50 },
    );
  });

  it('forgets what was replaced or removed', () => {
    fc.assert(
      fc.property(requesters, parties, parties, fc.subarray(ids), (requester, before, after, gone) => {
        const index = indexOf(before);
        for (const party of after) index.upsert(party);
        for (const id of gone) {
          index.remove('city', id);
          index.remove('start-up', `${id}-s`);
        }
        const left = after.filter(
          ({ id }) => !gone.some((removed) => id === removed || id === `${removed}-s`),
        );
        for (const kind of kinds(requester)) {
          const now = rank(prepared(requester), search({ kind }), index, tables, sideOf);
          expect(now).toEqual(ranked(requester, left, search({ kind })));
        }
      }),
      { ...fixedSeed, numRuns: 50 },
    );
  });

  it('ignores a version older than the one it holds', () => {
    const index = indexOf([city('kr-a', { version: 3, name: 'new' })]);
    expect(index.upsert(city('kr-a', { version: 2, name: 'old' }))).toBe(false);
    expect(index.get('city', 'kr-a')?.name).toBe('new');
  });

  it('keeps its rows when it outgrows its first columns', () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      city(`kr-${number}`, { statements: [offer('noise')] }),
    );
    const { consideredCount, best } = ranked(city('es-a', { statements: [need('noise')] }), many, search());
    expect([consideredCount, best.length]).toEqual([200, 100]);
  });
});

describe('who is ranked', () => {
  const requester = city('es-a', { statements: [need('noise')] });
  const noisy = [offer('noise')];

  it('looks across the corridor only, and never at itself', () => {
    const all = ['es-m', 'kr-a', 'us-f', 'es-a'].map((id) => city(id, { statements: noisy }));
    const { consideredCount, best } = ranked(requester, all, search());
    expect([consideredCount, best.map(({ profile }) => profile.id)]).toEqual([1, ['kr-a']]);
  });

  it('counts a candidate without a reason and does not suggest it for its population', () => {
    const alike = city('kr-a', { statements: [offer('waste')], networks: ['Metropolis'] });
    const { consideredCount, best } = ranked(requester, [alike], search());
    expect([consideredCount, best]).toEqual([1, []]);
  });

  it('draws lots between equals by both names, so that no alphabet wins everywhere', () => {
    const twins = ['au-a', 'jp-b'].map((id) => city(id, { statements: noisy }));
    const first = (id: string): string | undefined =>
      ranked(city(id, { statements: [need('noise')] }), twins, search()).best[0]?.profile.id;
    const winners = new Set(Array.from({ length: 20 }, (_, number) => first(`es-${number}`)));
    expect(winners).toEqual(new Set(['au-a', 'jp-b']));
  });

  it('draws the same lot whichever of two equals arrived first', () => {
    const twins = ['au-a', 'jp-b', 'kr-c', 'kr-d'].map((id) => city(id, { statements: noisy }));
    const asked = search({ limit: 1, without: ['ties'] });
    const winners = [twins, [...twins].reverse()].map((all) => listed(ranked(requester, all, asked)));
    expect(winners[0]).toEqual(winners[1]);
  });

  it.each([
    ['countries', { countries: ['KR'] }],
    ['challenges, a theme with its concepts', { challenges: ['noise'] }],
    ['population at least', { minPopulation: 500_000 }],
    ['population at most', { maxPopulation: 2_000_000 }],
    ['languages', { languages: ['ko'] }],
  ])('keeps to the filter on %s', (_, filters) => {
    const fits = city('kr-a', { statements: [offer('noise/nightlife-noise')], languages: ['ko', 'en'] });
    const misfits = [
      city('jp-b', {
        statements: [offer('waste')],
        population: 'minPopulation' in filters ? 100_000 : 9_000_000,
      }),
      city('jp-c', { statements: [offer('noise', { status: 'rejected' })], population: null }),
    ];
    const { consideredCount, best } = ranked(requester, [fits, ...misfits], search({ filters }));
    expect([consideredCount, best.map(({ profile }) => profile.id)]).toEqual([1, ['kr-a']]);
  });

  it('does not ask start-ups for a population', () => {
    const { consideredCount } = ranked(
      requester,
      [startUp('kr-s', [solution('noise')])],
      search({ kind: 'start-up', filters: { minPopulation: 1 } }),
    );
    expect(consideredCount).toBe(1);
  });
});

describe('the heap of the best', () => {
  it('keeps what sorting everything would keep', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 20, maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (items, limit) => {
          const descending = (a: number, b: number): number => b - a;
          const best = new TopK<number>(limit, descending);
          for (const item of items) best.offer(item);
          expect(best.ranked()).toEqual([...items].sort(descending).slice(0, limit));
        },
      ),
      fixedSeed,
    );
  });
});
