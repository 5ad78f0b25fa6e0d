import { Network } from '../../../apps/documents/src/domain/extraction/learnt/network';
import { type Case, type LearntNetwork, learnNetwork } from './learn-network';

const caseOf = (isTrue: boolean, features: number[], weight = 1): Case => ({
  features: Int32Array.from(features),
  targets: Float32Array.of(isTrue ? 1 : 0),
  weights: Float32Array.of(weight),
});

const options = { features: 4, answers: 1, hidden: 8, rounds: 400 };

function answerOf(learnt: LearntNetwork, features: readonly number[]): number {
  const width = options.hidden + 1;
  const rows = features.map((feature) => learnt.rows.subarray(feature * width, (feature + 1) * width));
  return new Network(learnt, 0).answers(rows)[0]!;
}

const several = (cases: readonly Case[]) => Array.from({ length: 20 }, () => cases).flat();

describe('learning a network', () => {
  it('learns what speaks for an answer and what against it', () => {
    const learnt = learnNetwork(several([caseOf(true, [0, 1]), caseOf(false, [0, 2])]), options);
    expect(answerOf(learnt, [0, 1])).toBeGreaterThan(1);
    expect(answerOf(learnt, [0, 2])).toBeLessThan(-1);
  });

  it('learns that two together say something else than each alone, which no sum of weights can', () => {
    const either = [caseOf(true, [0]), caseOf(true, [1]), caseOf(false, [0, 1]), caseOf(false, [2])];
    const learnt = learnNetwork(several(either), { ...options, rounds: 2_000 });
    expect(answerOf(learnt, [0])).toBeGreaterThan(0);
    expect(answerOf(learnt, [1])).toBeGreaterThan(0);
    expect(answerOf(learnt, [0, 1])).toBeLessThan(0);
  });

  it('does not look at an answer that counts nothing', () => {
    const cases = several([caseOf(true, [0, 1]), caseOf(false, [0, 1], 0)]);
    expect(answerOf(learnNetwork(cases, options), [0, 1])).toBeGreaterThan(1);
  });

  it('gives the same numbers each time, and none to a feature that no case has', () => {
    const cases = [caseOf(true, [0, 1]), caseOf(false, [0, 2])];
    const learnt = learnNetwork(cases, { ...options, rounds: 5 });
    expect(learnNetwork(cases, { ...options, rounds: 5 })).toEqual(learnt);
    expect([...learnt.rows.subarray(3 * 9)]).toEqual(new Array<number>(9).fill(0));
  });
});
