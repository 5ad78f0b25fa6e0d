import fc from 'fast-check';
import { canonicalProfile } from '../../src/domain/canonical/canonical-profile';
import { PartnerIndex } from '../../src/domain/columns/partner-index';
import { rank } from '../../src/domain/columns/rank';
import { fitScore } from '../../src/domain/watch/fit-score';
import { arbitraryPair, fixedSeed } from './arbitraries';
import { prepared, sideOf, tables } from './factories';
import { smallSpace } from './small-scheme';

const filters = fc.record(
  {
    countries: fc.constantFrom(['KR'], ['JP', 'KR'], ['AU']),
    challenges: fc.constantFrom(['noise'], ['water']),
    minPopulation: fc.constantFrom(1, 2_000_000),
    languages: fc.constantFrom(['en'], ['ko', 'es']),
  },
  { requiredKeys: [] },
);

describe('the score of a candidate for a saved request', () => {
  it('is the one that a ranking gives it, and none where a ranking does not list it', () => {
    fc.assert(
      fc.property(arbitraryPair, filters, (pair, wanted) => {
        const [requester, candidate] = pair.map(canonicalProfile);
        const index = new PartnerIndex(smallSpace);
        index.upsert(candidate!);
        const search = { kind: candidate!.kind, limit: 1, filters: wanted, without: [] };
        const { best } = rank(prepared(requester!), search, index, tables, sideOf);
        const wish = { seeks: [candidate!.kind], filters: wanted, without: [] };
        const score = fitScore(wish, prepared(requester!), prepared(candidate!), tables, sideOf);
        expect(score).toBe(best[0]?.score ?? null);
      }),
      fixedSeed,
    );
  });
});
