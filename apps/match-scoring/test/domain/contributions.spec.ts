import fc from 'fast-check';
import { contributions } from '../../src/domain/contributions';
import { type CriterionValues } from '../../src/domain/criteria/criterion';
import { weights, weightsFault, type WeightsData } from '../../src/domain/weights/weights';
import { weightsV1 } from '../../src/domain/weights/v1';
import { fixedSeed } from './arbitraries';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const arbitraryValues: fc.Arbitrary<CriterionValues> = fc.record({
  reciprocity: unit,
  learning: unit,
  exchange: unit,
  'shared-challenges': unit,
  scale: unit,
  ties: unit,
});

describe('contributions', () => {
  it('sum to the shown score exactly, none of them a tenth away from its own worth', () => {
    fc.assert(
      fc.property(
        arbitraryValues,
        fc.constantFrom('city-city' as const, 'city-start-up' as const),
        (values, kind) => {
          const set = weightsV1.sets[kind];
          const shown = contributions(values, set);
          const tenths = shown.contributions.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
          expect(tenths).toBe(Math.round(shown.score * 10));
          for (const { criterion, weight, points } of shown.contributions) {
            expect(Math.abs(points - 100 * weight * values[criterion])).toBeLessThanOrEqual(0.1 + 1e-9);
          }
        },
      ),
      { ...fixedSeed, numRuns: 1_000 },
    );
  });

  it('round up where most is left over, and nowhere before', () => {
    const remainder = (exact: number): number => exact - Math.floor(exact);
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const [up, down]: [number[], number[]] = [[], []];
        for (const shown of contributions(values, weightsV1.sets['city-city']).contributions) {
          const exact = 1000 * shown.weight * values[shown.criterion];
          (Math.round(shown.points * 10) > exact ? up : down).push(remainder(exact));
        }
        expect(Math.min(1, ...up)).toBeGreaterThanOrEqual(Math.max(0, ...down));
      }),
      fixedSeed,
    );
  });

  it('leave out a criterion that does not apply to start-ups', () => {
    const values = { reciprocity: 1, learning: 1, exchange: 1, 'shared-challenges': 1, scale: 1, ties: 1 };
    const shown = contributions(values, weightsV1.sets['city-start-up']);
    expect(shown.score).toBe(100);
    expect(shown.contributions.map(({ criterion }) => criterion)).toEqual([
      'reciprocity',
      'learning',
      'scale',
      'ties',
    ]);
  });
});

describe('a version of the weights', () => {
  const sets: WeightsData['sets'] = {
    'city-city': { ties: 0.05, reciprocity: 0.95 },
    'city-start-up': { reciprocity: 1 },
  };

  it('is put in the order in which scores are added up', () => {
    const ordered = weights({ version: 'x', k: 1, sets }).sets['city-city'];
    expect(ordered.map(({ criterion }) => criterion)).toEqual(['reciprocity', 'ties']);
  });

  it.each([
    ['k-not-positive', { version: 'x', k: 0, sets }],
    ['sum-not-one', { version: 'x', k: 1, sets: { ...sets, 'city-start-up': { reciprocity: 0.9 } } }],
    [
      'weight-negative',
      { version: 'x', k: 1, sets: { ...sets, 'city-start-up': { reciprocity: 2, scale: -1 } } },
    ],
    [
      'ties-too-heavy',
      { version: 'x', k: 1, sets: { ...sets, 'city-city': { reciprocity: 0.9, ties: 0.1 } } },
    ],
  ] as const)('is refused as %s', (fault, data) => {
    expect(weightsFault(data)).toBe(fault);
    expect(() => weights(data)).toThrow(fault);
  });
});
