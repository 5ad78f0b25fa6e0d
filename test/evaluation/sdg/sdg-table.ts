import Table from 'cli-table3';
import { meanOf, type SdgFigures } from './sdg-figures';

const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);

/** The figures as a table for a terminal, the means in its last lines. */
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
  return `${table.toString()}\nBaseline: always the more frequent label of the goal.`;
}
