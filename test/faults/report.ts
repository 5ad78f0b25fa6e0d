import Table from 'cli-table3';
import { type FaultsReport } from './run-faults';

const shownMax = 20;
const outcomes = ['done', 'expected refusal', 'not now', 'no answer', 'nothing to do', 'wrong'] as const;

/** Whether nothing was lost, and nothing happened that no fault explains. */
export function isSound(report: FaultsReport): boolean {
  const { lost, doubled, differing, wrong } = report.checked;
  return [lost, doubled, differing, wrong, report.findings].every((list) => list.length === 0);
}

/** For a terminal: what went wrong, what was answered, what was found. */
export function reportText(report: FaultsReport): string {
  const faults = new Table({ head: ['faults', ''], style: { head: [], border: [], compact: true } });
  for (const [kind, count] of Object.entries(report.faults)) faults.push([kind, count]);
  return [
    faults.toString(),
    requestTable(report).toString(),
    `${report.acknowledged} changes acknowledged, slowest answer ${Math.round(report.load.slowest.ms)} ms (${report.load.slowest.what})`,
    `${report.checked.events} events, handled ${report.checked.handled} times; ${report.checked.replays} runs replayed`,
    listed('lost', report.checked.lost),
    listed('doubled', report.checked.doubled),
    listed('differing', report.checked.differing),
    listed('unexplained', [...report.findings, ...report.checked.wrong]),
    `seed ${report.seed}, ${Math.round(report.seconds)} s`,
  ].join('\n');
}

function requestTable({ load }: FaultsReport): InstanceType<typeof Table> {
  const table = new Table({
    head: ['requests', ...outcomes],
    style: { head: [], border: [], compact: true },
  });
  const keys = [...load.outcomes.keys()].map((key) => key.slice(0, key.indexOf(' ')));
  for (const kind of [...new Set(keys)].sort())
    table.push([kind, ...outcomes.map((outcome) => load.outcomes.get(`${kind} ${outcome}`) ?? 0)]);
  const sum = (outcome: string) =>
    [...load.outcomes].reduce((all, [key, n]) => all + (key.endsWith(` ${outcome}`) ? n : 0), 0);
  table.push(['all', ...outcomes.map(sum)]);
  return table;
}

function listed(what: string, items: readonly string[]): string {
  const shown = items.slice(0, shownMax).map((item) => `\n  ${item}`);
  return `${items.length} ${what}${shown.join('')}`;
}
