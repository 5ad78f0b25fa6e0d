import Table from 'cli-table3';
import { publishedMeans6to13 } from './published';
import { meanOf, type SdgFigures } from './sdg-figures';

const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);

const fairness =
  "Puente's vocabulary was tuned on rows of the public development half: a figure measured there flatters it.";

/** Ours beneath the published ones: it is measured on other rows, and has no rank among them. */
function publishedTable(ours: number): string {
  const table = new Table({
    head: ['tool', 'mean 6-13', 'measured on'],
    colAligns: ['left', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const [tool, mean] of publishedMeans6to13)
    table.push([tool, `${mean.toFixed(1)} %`, 'the whole benchmark, as published']);
  table.push(['Puente', percent(ours), 'the rows of this file']);
  return `${table.toString()}\n${fairness}`;
}

/** The figures as tables for a terminal: goal by goal, the means in the last lines, then beside what is published of other tools. */
export function sdgTable({ goals, mean6to13, mean }: SdgFigures): string {
  const table = new Table({
    head: ['goal', 'n', 'accuracy', 'baseline'],
    colAligns: ['right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { goal, n, accuracy, baseline } of goals)
    table.push([goal, n, percent(accuracy), percent(baseline)]);
  const middle = goals.filter(({ goal }) => goal >= 6 && goal <= 13);
  const rowsOf = (some: typeof goals): number => some.reduce((sum, { n }) => sum + n, 0);
  const baselineOf = (some: typeof goals): number | null =>
    some.length === 0 ? null : meanOf(some.map(({ baseline }) => baseline));
  table.push(['mean 6-13', rowsOf(middle), percent(mean6to13), percent(baselineOf(middle))]);
  table.push(['mean', rowsOf(goals), percent(mean), percent(baselineOf(goals))]);
  const baselineRule = 'Baseline: always the more frequent label of the goal.';
  return [table.toString(), baselineRule, ...(mean6to13 === null ? [] : [publishedTable(mean6to13)])].join(
    '\n',
  );
}
