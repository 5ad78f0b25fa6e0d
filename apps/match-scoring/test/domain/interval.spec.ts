import fc from 'fast-check';
import { boundParty } from '../../src/domain/uncertainty/bounded-party';
import { contributions } from '../../src/domain/contributions';
import { interval } from '../../src/domain/uncertainty/interval';
import { likely } from '../../src/domain/uncertainty/likely';
import { type PartyProfile } from '../../src/domain/party-profile';
import { type Interval } from '../../src/domain/rounding';
import { pairKind, scorePair, total } from '../../src/domain/score';
import { type CriterionWeight } from '../../src/domain/weights/weights';
import { arbitraryPair, fixedSeed, outcomeOf } from './arbitraries';
import { city, need, offer, prepared, tables } from './factories';
import { smallSpace } from './small-scheme';

const setOf = (a: PartyProfile, b: PartyProfile): readonly CriterionWeight[] =>
  tables.weights.sets[pairKind(a.kind, b.kind)];
const intervalOf = (a: PartyProfile, b: PartyProfile): Interval =>
  interval(boundParty(smallSpace, a), boundParty(smallSpace, b), tables, setOf(a, b));
const likelyOf = (a: PartyProfile, b: PartyProfile): Interval => likely(a, b, tables, setOf(a, b));
const pointsOf = (a: PartyProfile, b: PartyProfile): number =>
  total(scorePair(prepared(a), prepared(b), tables).values, setOf(a, b));

const suggested = { status: 'suggested', certainty: 0.7 } as const;

describe('the interval of a score', () => {
  it('is the score itself, to a tenth, where nothing is pending', () => {
    const a = city('es-a', { statements: [need('noise'), offer('waste')] });
    const b = city('kr-b', { statements: [offer('noise'), need('waste')] });
    const { low, high } = intervalOf(a, b);
    expect(high - low).toBeLessThanOrEqual(0.1 + 1e-9);
    expect(likelyOf(a, b)).toEqual({ low, high });
  });

  it('reaches down to no match and up to a confirmed one for a suggested offer', () => {
    const a = city('es-a', { statements: [need('noise')] });
    const b = city('kr-b', { statements: [offer('noise', suggested)] });
    const { low, high } = intervalOf(a, b);
    expect(low).toBe(5);
    expect(high).toBeCloseTo(pointsOf(a, city('kr-b', { statements: [offer('noise')] })), 0);
  });

  it('widens by the whole criterion for a population that is not known', () => {
    const a = city('es-a', { statements: [need('noise')] });
    const b = city('kr-b', { statements: [offer('noise')], population: null });
    const { low, high } = intervalOf(a, b);
    expect(high - low).toBeCloseTo(5, 0);
  });

  it('contains the score of every way the pending things can turn out', () => {
    const outcomes = arbitraryPair.chain(([a, b]) =>
      fc.tuple(fc.constant([a, b] as const), outcomeOf(a), outcomeOf(b)),
    );
    fc.assert(
      fc.property(outcomes, ([[a, b], turnedA, turnedB]) => {
        const { low, high } = intervalOf(a, b);
        const points = pointsOf(turnedA, turnedB);
        expect(points).toBeGreaterThanOrEqual(low - 1e-9);
        expect(points).toBeLessThanOrEqual(high + 1e-9);
      }),
      { ...fixedSeed, numRuns: 2_000 },
    );
  });

  it('contains the shown score and the likely range, which is ordered', () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        const { low, high } = intervalOf(a, b);
        const { score } = contributions(scorePair(prepared(a), prepared(b), tables).values, setOf(a, b));
        const range = likelyOf(a, b);
        expect(low).toBeLessThanOrEqual(score);
        expect(score).toBeLessThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(range.low);
        expect(range.low).toBeLessThanOrEqual(range.high);
        expect(range.high).toBeLessThanOrEqual(high);
      }),
      { ...fixedSeed, numRuns: 100 },
    );
  });
});

describe('the likely range', () => {
  it('stays with what nine documents in ten would say', () => {
    const a = city('es-a', { statements: [need('noise')] });
    const sure = { status: 'suggested', certainty: 0.95 } as const;
    const b = city('kr-b', { statements: [offer('noise', sure)] });
    expect(likelyOf(a, b).low).toBeGreaterThan(intervalOf(a, b).low);
  });

  it('is the same from either side, and every time', () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        expect(likelyOf(b, a)).toEqual(likelyOf(a, b));
        expect(likelyOf(a, b)).toEqual(likelyOf(a, b));
      }),
      { ...fixedSeed, numRuns: 30 },
    );
  });
});
