import fc from 'fast-check';
import { canonicalProfile } from '../../src/domain/canonical/canonical-profile';
import { type CityProfile, type PartyProfile } from '../../src/domain/party-profile';
import { pairKind, type PairScore, scorePair, total } from '../../src/domain/score';
import {
  arbitraryCities,
  arbitraryCity,
  arbitraryPair,
  arbitraryStartUp,
  fixedSeed,
  shuffled,
} from './arbitraries';
import { city, need, offer, prepared, solution, startUp, tables } from './factories';

const score = (a: PartyProfile, b: PartyProfile): PairScore => scorePair(prepared(a), prepared(b), tables);
const points = (a: PartyProfile, b: PartyProfile): number =>
  total(score(a, b).values, tables.weights.sets[pairKind(a.kind, b.kind)]);

/** Sums of doubles may differ in their last bits. */
const atLeast = (value: number, least: number): void => expect(value).toBeGreaterThanOrEqual(least - 1e-12);

describe('the score of two cities', () => {
  it('teaches one way only where one needs and the other offers', () => {
    const { fits, values } = score(
      city('es-a', { statements: [need('noise')] }),
      city('kr-b', { statements: [offer('noise')] }),
    );
    expect(fits.receives).toBeGreaterThan(0);
    expect(fits.gives).toBe(0);
    expect(values.reciprocity).toBe(0);
    expect(values.learning).toBe(fits.receives);
  });

  it('ranks the higher smaller fit higher at an equal larger fit', () => {
    const asker = city('es-a', { statements: [need('noise'), offer('waste')] });
    const teacher = city('kr-b', { statements: [offer('noise')] });
    const equal = city('kr-c', { statements: [offer('noise'), need('waste', { level: 1 })] });
    expect(points(asker, equal)).toBeGreaterThan(points(asker, teacher));
  });

  it('fits by less than a half for one vague need of a common theme, however well met', () => {
    const asker = city('es-a', { statements: [need('waste', { status: 'suggested', certainty: 0.7 })] });
    const { fits } = score(asker, city('kr-b', { statements: [offer('waste', { level: 5 })] }));
    expect(fits.receives).toBeLessThan(0.5);
  });

  it('is symmetric, criterion by criterion', () => {
    fc.assert(
      fc.property(arbitraryCities, ([a, b]) => {
        const [there, back] = [score(a, b), score(b, a)];
        expect(back.values).toEqual(there.values);
        expect(back.fits).toEqual({ receives: there.fits.gives, gives: there.fits.receives });
      }),
      fixedSeed,
    );
  });

  it('never falls when an offer is added that meets a need', () => {
    const added = fc.record({ level: fc.integer({ min: 1, max: 5 }), at: fc.nat() });
    fc.assert(
      fc.property(arbitraryCities, added, ([a, b], { level, at }) => {
        const needs = a.statements.filter(({ stance, status }) => stance === 'need' && status !== 'rejected');
        fc.pre(needs.length > 0);
        const { challenge } = needs[at % needs.length]!;
        const richer: CityProfile = { ...b, statements: [...b.statements, offer(challenge, { level })] };
        const [before, after] = [score(a, b), score(a, richer)];
        atLeast(after.values.reciprocity, before.values.reciprocity);
        atLeast(after.values.learning, before.values.learning);
        atLeast(points(a, richer), points(a, b));
      }),
      fixedSeed,
    );
  });
});

describe('the score of a city and a start-up', () => {
  const asker = city('es-a', { statements: [need('noise')] });

  it('rests on its best solution, not on how many it has', () => {
    const one = startUp('kr-b', [solution('noise')]);
    const two = startUp('kr-b', [solution('noise'), solution('waste')]);
    expect(score(asker, two).fits.gives).toBe(score(asker, one).fits.gives);
  });

  it('counts an unknown market between a yes and a no', () => {
    const given = (markets: string[] | null): number =>
      score(asker, startUp('kr-b', [solution('noise', { markets })])).fits.gives;
    expect(given(null)).toBeGreaterThan(given(['KR']));
    expect(given(null)).toBeLessThan(given(['ES']));
  });

  it('does not expand needs: a need of the theme is no demand for a narrower solution', () => {
    const { fits } = score(asker, startUp('kr-b', [solution('noise/nightlife-noise')]));
    expect(fits.receives).toBeGreaterThan(0);
    expect(fits.gives).toBe(0);
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(arbitraryCity('es-a'), arbitraryStartUp('kr-b'), (a, b) => {
        const [there, back] = [score(a, b), score(b, a)];
        expect(back.values).toEqual(there.values);
        expect(back.fits).toEqual({ receives: there.fits.gives, gives: there.fits.receives });
      }),
      fixedSeed,
    );
  });

  it('never falls when a solution is added', () => {
    fc.assert(
      fc.property(arbitraryCity('es-a'), arbitraryStartUp('kr-b'), arbitraryStartUp('kr-c'), (a, b, c) => {
        const richer = { ...b, solutions: [...b.solutions, ...c.solutions.slice(0, 1)] };
        const [before, after] = [score(a, b), score(a, richer)];
        atLeast(after.values.reciprocity, before.values.reciprocity);
        atLeast(after.values.learning, before.values.learning);
        atLeast(points(a, richer), points(a, b));
      }),
      fixedSeed,
    );
  });
});

describe('every score', () => {
  it('lies between 0 and 100, with every criterion in [0, 1]', () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        const { values, fits } = score(a, b);
        for (const value of [...Object.values(values), fits.receives, fits.gives]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(points(a, b)).toBeLessThanOrEqual(100);
      }),
      fixedSeed,
    );
  });

  it('never counts a rejected statement', () => {
    const told = (party: PartyProfile): PartyProfile =>
      party.kind === 'start-up'
        ? party
        : { ...party, statements: party.statements.filter(({ status }) => status !== 'rejected') };
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => expect(score(told(a), told(b))).toEqual(score(a, b))),
      fixedSeed,
    );
  });

  it('does not depend on the order of what is said', () => {
    const pairs = arbitraryPair.chain(([a, b]) =>
      fc.tuple(fc.constant([a, b] as const), shuffled(a), shuffled(b)),
    );
    fc.assert(
      fc.property(pairs, ([[a, b], a2, b2]) => {
        const [there, again] = [
          score(canonicalProfile(a), canonicalProfile(b)),
          score(canonicalProfile(a2), canonicalProfile(b2)),
        ];
        expect(again).toEqual(there);
      }),
      fixedSeed,
    );
  });

  it('is refused for two start-ups', () => {
    expect(() => score(startUp('es-a', []), startUp('kr-b', []))).toThrow(RangeError);
  });
});
