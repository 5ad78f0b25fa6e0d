import { concepts, conceptWeights, inverseFrequencyWeight, themes } from '@puente/challenges';
import fc from 'fast-check';
import table from '../src/data/concept-weights.json';

describe('conceptWeights', () => {
  it('weighs every concept in (0, 1]', () => {
    for (const { id } of concepts()) {
      expect(conceptWeights.weight(id)).toBeGreaterThan(0);
      expect(conceptWeights.weight(id)).toBeLessThanOrEqual(1);
    }
  });

  it('is published with a version and lists only concepts of the scheme', () => {
    expect(conceptWeights.version).toBe(table.version);
    const known = new Set<string>(concepts().map(({ id }) => id));
    expect(Object.keys(table.partiesStating).filter((id) => !known.has(id))).toEqual([]);
  });

  it('weighs rare concepts more than common ones', () => {
    expect(conceptWeights.weight('safety-resilience-disaster/land-subsidence')).toBeGreaterThan(
      conceptWeights.weight('mobility/public-transport'),
    );
    const mean = (weights: number[]): number => weights.reduce((sum, each) => sum + each, 0) / weights.length;
    const narrowerOnes = concepts().filter(({ broader }) => broader !== null);
    expect(mean(themes().map(({ id }) => conceptWeights.weight(id)))).toBeLessThan(
      mean(narrowerOnes.map(({ id }) => conceptWeights.weight(id))),
    );
  });

  it('refuses a concept that is not in the scheme', () => {
    expect(() => conceptWeights.weight('water/wine')).toThrow(RangeError);
  });

  it('falls from 1 as more parties state a concept, and never reaches 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (partyCount, any) => {
        const parties = any % partyCount;
        const weight = inverseFrequencyWeight(parties, partyCount);
        expect(inverseFrequencyWeight(0, partyCount)).toBe(1);
        expect(weight).toBeGreaterThan(inverseFrequencyWeight(parties + 1, partyCount));
        expect(inverseFrequencyWeight(partyCount, partyCount)).toBeGreaterThan(0);
      }),
      { seed: 20171129 },
    );
  });
});
