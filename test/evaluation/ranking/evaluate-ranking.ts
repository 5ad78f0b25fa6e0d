import 'reflect-metadata';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type RankingFigures, rankingFigures } from './ranking-figures';
import { rankAllCities } from './rank-all-cities';

/** The aims of the design, for the demo set; on other documents the figures are reported only. */
const aims: readonly {
  name: string;
  figure: (of: RankingFigures) => string;
  aim: string;
  isMet: (of: RankingFigures) => boolean;
}[] = [
  { name: 'median of best', figure: (of) => of.medianBest.toFixed(1), aim: '', isMet: () => true },
  { name: 'median of tenth', figure: (of) => of.medianTenth.toFixed(1), aim: '', isMet: () => true },
  {
    name: 'median of best minus tenth',
    figure: (of) => of.medianDifference.toFixed(1),
    aim: 'at least 10',
    isMet: (of) => of.medianDifference >= 10,
  },
  {
    name: 'most equal scores in a top ten',
    figure: (of) => String(of.equalScoresMax),
    aim: 'at most 2',
    isMet: (of) => of.equalScoresMax <= 2,
  },
  {
    name: 'suggestions with a quote on each side',
    figure: (of) => percent(of.quotedOnBothSides),
    aim: '',
    isMet: () => true,
  },
  { name: 'exposure, Gini', figure: (of) => of.exposureGini.toFixed(2), aim: '', isMet: () => true },
  {
    name: 'most often first',
    figure: (of) => `${of.mostOftenFirst.party} ${percent(of.mostOftenFirst.share)}`,
    aim: 'at most a third',
    isMet: (of) => of.mostOftenFirst.share <= 1 / 3,
  },
];

/**
 * `evaluate -- ranking [--documents DIR] [--json]`: asks for partners for every city, on the demo set or on the documents of a
 * folder alone, and prints how well the lists tell candidates apart. Exit code 1 where an aim is missed on the demo set.
 */
export async function evaluateRanking(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { documents: { type: 'string' }, json: { type: 'boolean' } },
  });
  const { lists, candidates } = await rankAllCities(values.documents);
  const figures = rankingFigures(lists, candidates);
  console.log(values.json ? JSON.stringify(figures) : tableOf(figures, values.documents));
  const isGated = values.documents === undefined;
  return isGated && aims.some(({ isMet }) => !isMet(figures)) ? 1 : 0;
}

function tableOf(figures: RankingFigures, documents: string | undefined): string {
  const table = new Table({ head: ['figure', 'value', 'aim', ''], style: { head: [], border: [] } });
  for (const { name, figure, aim, isMet } of aims) {
    const verdict = documents !== undefined || aim === '' ? '' : isMet(figures) ? 'met' : 'missed';
    table.push([name, figure(figures), aim, verdict]);
  }
  return `City to city, ${figures.requesters} requesters, ${documents ?? 'demo set'}\n${table.toString()}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
