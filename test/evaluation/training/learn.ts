import { themeIds } from '@puente/challenges';
import { type LearntWeights } from '../../../apps/documents/src/domain/extraction/learnt/weights';
import { type Example } from './examples';
import { FeatureIndex } from './feature-index';
import { type Case, learnNetwork } from './learn-network';
import { storedWeights } from './stored-weights';

/** What a faint statement counts beside a plain one. */
const faint = 0.9;
const ofThemes = { answers: themeIds.length, hidden: 64, rounds: 20 };
const ofStance = { answers: 1, hidden: 48, rounds: 25 };

function caseOfThemes(example: Example, index: FeatureIndex): Case {
  const { language, parts, themeMarks, statements, unknown, weight } = example;
  const plain = new Set(statements.filter((each) => !each.faint).map(({ theme }) => theme));
  const stated = new Set(statements.map(({ theme }) => theme));
  const counts = (theme: string) => {
    if (unknown.has(theme)) return 0;
    return stated.has(theme) && !plain.has(theme) ? weight * faint : weight;
  };
  return {
    features: index.of(language, parts, themeMarks),
    targets: Float32Array.from(themeIds, (theme) => (stated.has(theme) ? 1 : 0)),
    weights: Float32Array.from(themeIds, counts),
  };
}

/** A theme of which a sentence states both stances, of two parties, teaches nothing. */
function casesOfStance(
  { language, parts, stanceMarks, statements, weight }: Example,
  index: FeatureIndex,
): Case[] {
  return [...new Set(statements.map(({ theme }) => theme))].flatMap((theme) => {
    const stances = new Set(statements.filter((each) => each.theme === theme).map(({ stance }) => stance));
    if (stances.size !== 1) return [];
    return [
      {
        features: index.of(language, parts, stanceMarks(theme)),
        targets: Float32Array.of(stances.has('need') ? 1 : 0),
        weights: Float32Array.of(weight),
      },
    ];
  });
}

/** What each part of a word and each mark weighs, learnt from the examples. Takes a minute. */
export function learn(examples: readonly Example[]): LearntWeights {
  const index = new FeatureIndex(examples);
  const features = index.size;
  const themes = examples.map((example) => caseOfThemes(example, index));
  const stance = examples.flatMap((example) => casesOfStance(example, index));
  return storedWeights(
    index,
    learnNetwork(themes, { features, ...ofThemes }),
    learnNetwork(stance, { features, ...ofStance }),
  );
}
