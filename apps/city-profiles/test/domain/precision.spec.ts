import fc from 'fast-check';
import { precisionOf, wilsonInterval } from '../../src/domain/precision';

describe('the precision of suggestions', () => {
  it('counts a corrected one as read wrongly', () => {
    expect(precisionOf({ confirmed: 6, corrected: 1, rejected: 1 })).toMatchObject({ precision: 0.75 });
  });

  it('is none, and lies nowhere, where nothing is decided', () => {
    const none = { confirmed: 0, corrected: 0, rejected: 0 };
    expect(precisionOf(none)).toEqual({ ...none, precision: null, interval: null });
  });

  it('lies where a table of the score interval says', () => {
    const { low, high } = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilsonInterval(0, 10)).toMatchObject({ low: 0 });
    expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 4);
  });

  it('lies within its interval, which is narrower for more cases', () => {
    const cases = fc
      .integer({ min: 1, max: 10_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(cases, ([hits, of]) => {
        const { low, high } = wilsonInterval(hits, of);
        const more = wilsonInterval(hits * 10, of * 10);
        const rounding = 1e-12;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / of + rounding);
        expect(high).toBeGreaterThanOrEqual(hits / of - rounding);
        expect(high).toBeLessThanOrEqual(1);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
