import { type Case, logisticRegression } from './logistic-regression';

const caseOf = (isTrue: boolean, ids: number[], weight = 1): Case => ({
  ids: Int32Array.from(ids),
  values: Float32Array.from(ids.map(() => 1)),
  isTrue,
  weight,
});

/** Of the function that is made small, by its definition. */
function gradientOf(weights: Float64Array, cases: readonly Case[], strength: number): number[] {
  return [...weights].map((own, feature) => {
    const pulls = cases.map(({ ids, isTrue, weight }) => {
      if (!ids.includes(feature)) return 0;
      const sum = ids.reduce((total, id) => total + weights[id]!, 0);
      return strength * weight * (1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0));
    });
    return own + pulls.reduce((total, pull) => total + pull, 0);
  });
}

const cases = [
  caseOf(true, [0, 1]),
  caseOf(true, [0, 1, 3]),
  caseOf(false, [0, 2]),
  caseOf(false, [0, 2, 3], 0.5),
  caseOf(true, [0, 3]),
];

describe('logistic regression', () => {
  it('comes to where nothing pulls any more', () => {
    const weights = logisticRegression(cases, { features: 4, strength: 2, rounds: 600 });
    for (const pull of gradientOf(weights, cases, 2)) expect(Math.abs(pull)).toBeLessThan(0.01);
  });

  it('gives what speaks for it a weight above 0, what speaks against it one below', () => {
    const weights = logisticRegression(cases, { features: 4, strength: 2 });
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights[2]).toBeLessThan(0);
  });

  it('gives the same weights each time, and smaller ones where the cases count less', () => {
    const weak = logisticRegression(cases, { features: 4, strength: 0.1 });
    expect(logisticRegression(cases, { features: 4, strength: 0.1 })).toEqual(weak);
    const strong = logisticRegression(cases, { features: 4, strength: 2 });
    expect(Math.abs(weak[1]!)).toBeLessThan(Math.abs(strong[1]!));
  });

  it('gives nothing where there is no case', () => {
    expect([...logisticRegression([], { features: 2, strength: 1 })]).toEqual([0, 0]);
  });
});
