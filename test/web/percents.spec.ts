import fc from 'fast-check';
import { entriesOf, percentSetsOf, restOf, weightsOf } from '../../apps/web/src/pages/admin/weights/weights';

const tenths = (max: number) => fc.integer({ min: 0, max }).map((value) => value / 1_000);
const cities = fc.record({
  reciprocity: tenths(1_000),
  learning: tenths(1_000),
  exchange: tenths(1_000),
  'shared-challenges': tenths(1_000),
  scale: tenths(1_000),
  ties: tenths(50),
});
const mixed = fc.record({
  reciprocity: tenths(1_000),
  learning: tenths(1_000),
  scale: tenths(1_000),
  ties: tenths(50),
});

describe('weights in percent', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(cities, mixed, (both, one) => {
        const weights = { 'city-city': both, 'city-start-up': one };
        expect(weightsOf(percentSetsOf(weights))).toEqual(weights);
      }),
    );
  });

  it('leave nothing of 100 where they sum to 1, however they are told', () => {
    const third = { reciprocity: 33.3, learning: 33.3, scale: 33.4 };
    expect(restOf(third)).toBe(0);
    expect(restOf({ reciprocity: 0.1, learning: 0.2 })).toBe(99.7);
    expect(restOf({ reciprocity: 80, learning: 40 })).toBe(-20);
  });

  it('are shown in the order of a score', () => {
    const weights = { ties: 0.05, scale: 0.15, learning: 0.3, reciprocity: 0.5 };
    const sets = percentSetsOf({
      'city-city': { ...weights, exchange: 0, 'shared-challenges': 0 },
      'city-start-up': weights,
    });
    expect(entriesOf(sets['city-start-up']).map(([name]) => name)).toEqual([
      'reciprocity',
      'learning',
      'scale',
      'ties',
    ]);
  });
});
