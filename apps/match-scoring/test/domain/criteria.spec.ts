import fc from 'fast-check';
import { exchange } from '../../src/domain/criteria/exchange';
import { readiness } from '../../src/domain/criteria/readiness';
import { reciprocity } from '../../src/domain/criteria/reciprocity';
import { scale } from '../../src/domain/criteria/scale';
import { sharedChallenges } from '../../src/domain/criteria/shared-challenges';
import { ties } from '../../src/domain/criteria/ties';
import { relationBetween } from '../../src/domain/relation';
import { shownTies } from '../../src/domain/explanation/shown-ties';
import { fixedSeed } from './arbitraries';
import { city } from './factories';

const fit = fc.double({ min: 0, max: 1, noNaN: true });

describe('reciprocity', () => {
  it('is the harmonic mean', () => {
    expect(reciprocity({ receives: 0.7, gives: 0.55 })).toBeCloseTo(0.616, 3);
  });

  it('is 0 where either fit is 0, and never above twice the smaller', () => {
    fc.assert(
      fc.property(fit, fit, (receives, gives) => {
        expect(reciprocity({ receives, gives: 0 })).toBe(0);
        expect(reciprocity({ receives, gives })).toBe(reciprocity({ receives: gives, gives: receives }));
        expect(reciprocity({ receives, gives })).toBeLessThanOrEqual(2 * Math.min(receives, gives));
      }),
      fixedSeed,
    );
  });
});

describe('the other criteria', () => {
  it('share 1 where both need the same, and 0 where nobody needs anything', () => {
    expect(sharedChallenges(1.2, 1.2, 1.2)).toBe(1);
    expect(sharedChallenges(0, 0, 0)).toBe(0);
    expect(exchange(0, 0.5)).toBe(0);
    expect(exchange(0.5, 0.5)).toBe(0.5);
  });

  it.each([
    [1_000_000, 1_000_000, 1],
    [1_000_000, 4_000_000, 0.5],
    [100_000, 10_000_000, 0.1],
    [null, 1_000_000, 0.5],
  ])('call %s and %s inhabitants alike by %s', (a, b, expected) => {
    expect(scale(a, b)).toBeCloseTo(expected, 12);
    expect(scale(b, a)).toBe(scale(a, b));
  });

  it.each([
    ['as ready as a pilot asks', 6, { welcome: true, minimumTrl: 6 }, 1],
    ['two steps short', 4, { welcome: true, minimumTrl: 6 }, 0.5],
    ['a prototype where no pilots are taken', 5, { welcome: false, minimumTrl: null }, 0],
    ['a product where no pilots are taken', 9, { welcome: false, minimumTrl: null }, 1],
    ['a readiness that is not known', null, { welcome: true, minimumTrl: 6 }, 0.5],
    ['a city that has not said', 9, null, 0.5],
  ])('know readiness: %s', (_, trl, pilots, expected) => {
    expect(readiness(trl, pilots)).toBe(expected);
  });
});

describe('ties', () => {
  const on = '2026-06-30';
  const twin = (lastActiveOn: string | null) =>
    city('es-a', { ties: [{ with: 'kr-b', kind: 'twinning', name: 'B', since: 1999, lastActiveOn }] });
  const other = city('kr-b');

  it.each([
    ['new', city('es-a')],
    ['deepen', twin(null)],
    ['deepen', twin('2023-06-30')],
    ['dormant', twin('2023-06-29')],
  ])('are labelled %s, from either side', (label, self) => {
    expect(relationBetween(self, other, on).label).toBe(label);
    expect(relationBetween(other, self, on).label).toBe(label);
  });

  it('name a twinning once, however often it was recorded', () => {
    const back = city('kr-b', {
      ties: [{ with: 'es-a', kind: 'twinning', name: 'A', since: null, lastActiveOn: null }],
    });
    expect(shownTies(twin(null), back, on).items).toEqual([{ kind: 'twinning', name: 'B', since: 1999 }]);
  });

  it('count a preferred partner country, one point of a hundred where both prefer', () => {
    const [spanish, korean] = [
      city('es-a', { preferredPartnerCountries: ['KR'] }),
      city('kr-b', { preferredPartnerCountries: ['ES', 'JP'] }),
    ];
    expect(ties(relationBetween(spanish, korean, on))).toBeCloseTo(0.2, 12);
    expect(ties(relationBetween(spanish, other, on))).toBeCloseTo(0.1, 12);
    expect(shownTies(spanish, korean, on).items.map(({ kind }) => kind)).toEqual([
      'we-prefer-their-country',
      'they-prefer-our-country',
    ]);
  });

  it('are worth at most 1', () => {
    expect(ties({ label: 'deepen', networksInCommon: 100, preference: 1 })).toBeLessThanOrEqual(1);
  });
});
