import { themeIds } from '@puente/challenges';
import { type Example } from './examples';
import { FeatureIndex } from './feature-index';
import { type Case, logisticRegression } from './logistic-regression';

/** As `weights.json` holds them. */
export interface LearntWeights {
  readonly en: readonly string[];
  readonly es: readonly string[];
  readonly marks: readonly string[];
}

const strength = 0.25;
const strengthOfStance = 0.4;
/** What a faint statement counts beside a plain one. */
const faint = 0.5;
/** Weights nearer to 0 are left out. */
const least = 0.02;

function casesOfTheme(theme: string, examples: readonly Example[], index: FeatureIndex): Case[] {
  const known = examples.filter(({ unknown }) => !unknown.has(theme));
  return known.map((example) => {
    const own = example.statements.filter((each) => each.theme === theme);
    const isFaint = own.length > 0 && own.every((each) => each.faint);
    const features = index.of(example.language, example.parts, example.themeMarks);
    return { ...features, isTrue: own.length > 0, weight: example.weight * (isFaint ? faint : 1) };
  });
}

/** A theme of which a sentence states both stances, of two parties, teaches nothing. */
function casesOfStance(examples: readonly Example[], index: FeatureIndex): Case[] {
  return examples.flatMap((example) =>
    [...new Set(example.statements.map(({ theme }) => theme))].flatMap((theme) => {
      const stances = new Set(
        example.statements.filter((each) => each.theme === theme).map(({ stance }) => stance),
      );
      if (stances.size !== 1) return [];
      const features = index.of(example.language, example.parts, example.stanceMarks(theme));
      return [{ ...features, isTrue: stances.has('need'), weight: example.weight }];
    }),
  );
}

/** What each part of a word and each mark weighs for each question, learnt from the examples. Takes a minute. */
export function learn(examples: readonly Example[]): LearntWeights {
  const index = new FeatureIndex(examples);
  // In the order of the questions.
  const columns = [
    ...themeIds.map((theme) =>
      logisticRegression(casesOfTheme(theme, examples, index), { features: index.size, strength }),
    ),
    logisticRegression(casesOfStance(examples, index), { features: index.size, strength: strengthOfStance }),
  ];
  return index.rows((feature, value) =>
    columns.flatMap((column, question) => {
      const weight = (column[feature] ?? 0) * value;
      return Math.abs(weight) < least ? [] : [`${question}:${Number(weight.toFixed(2))}`];
    }),
  );
}
