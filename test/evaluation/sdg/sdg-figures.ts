import { goalsOfText } from './goals-of-text';
import { type BenchmarkRow } from './read-benchmark';

export interface GoalFigure {
  readonly goal: number;
  readonly n: number;
  /** Share of the goal's rows answered as labelled, 0 to 1. */
  readonly accuracy: number;
  /** What always answering the goal's more frequent label would reach, 0.5 to 1. */
  readonly baseline: number;
}

export interface SdgFigures {
  readonly goals: readonly GoalFigure[];
  /** Mean over goals 6 to 13, of those the benchmark has rows for; null where it has none of them. */
  readonly mean6to13: number | null;
  readonly mean: number;
}

function figureOf(goal: number, rows: readonly BenchmarkRow[]): GoalFigure {
  const n = rows.length;
  const correct = rows.filter((row) => goalsOfText(row.text).has(goal) === row.present).length;
  const positive = rows.filter((row) => row.present).length;
  return { goal, n, accuracy: correct / n, baseline: Math.max(positive, n - positive) / n };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Accuracy a goal over the rows that ask for it; `rows` must not be empty. */
export function sdgFigures(rows: readonly BenchmarkRow[]): SdgFigures {
  const asked = [...new Set(rows.map((row) => row.goal))].sort((a, b) => a - b);
  const goals = asked.map((goal) =>
    figureOf(
      goal,
      rows.filter((row) => row.goal === goal),
    ),
  );
  const middle = goals.filter(({ goal }) => goal >= 6 && goal <= 13);
  return {
    goals,
    mean6to13: middle.length === 0 ? null : meanOf(middle.map(({ accuracy }) => accuracy)),
    mean: meanOf(goals.map(({ accuracy }) => accuracy)),
  };
}
