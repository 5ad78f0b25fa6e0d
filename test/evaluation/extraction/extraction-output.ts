import Table from 'cli-table3';
import { baselineRule } from './baseline';
import { type ExtractionFigures } from './extraction-figures';
import { type Agreement, type Agreements, type Share } from './figures';

const number = (share: number): string => share.toFixed(3);
const plain = { head: [], border: [] };

const figuresOf = ({ precision, recall, f1 }: Agreement) => ({ precision, recall, f1 });

const bothOf = ({ all, unambiguous }: Agreements) => ({
  all: figuresOf(all),
  unambiguous: figuresOf(unambiguous),
});

/** The agreed shape for programs, in one line; shares from 0 to 1. */
export function extractionJson(figures: ExtractionFigures): string {
  return JSON.stringify({
    ...bothOf(figures),
    stanceAccuracy: figures.stanceAccuracy.share,
    spanOverlap: figures.spanOverlap.share,
    negativesFired: figures.negativesFired?.share ?? null,
    baseline: bothOf(figures.baseline),
  });
}

function tableOf(rows: readonly (readonly [name: string, Agreement])[]): string {
  const table = new Table({
    head: ['', 'labels', 'predictions', 'true positives', 'precision', 'recall', 'F1'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: plain,
  });
  for (const [name, one] of rows) {
    const counts = [one.labels, one.predictions, one.truePositives];
    table.push([name, ...counts, number(one.precision), number(one.recall), number(one.f1)]);
  }
  return table.toString();
}

function agreementTable({ all, unambiguous, baseline }: ExtractionFigures): string {
  return tableOf([
    ['all labels', all],
    ['unambiguous', unambiguous],
    ['baseline, all labels', baseline.all],
    ['baseline, unambiguous', baseline.unambiguous],
  ]);
}

/** All labels, by theme or by language: where it is strong and where it is weak. */
export function groupTable(by: string, groups: readonly (readonly [name: string, Agreement])[]): string {
  return `All labels by ${by}:\n${tableOf(groups)}`;
}

function shareTable(figures: ExtractionFigures): string {
  const table = new Table({
    head: ['', 'count', 'of', 'share'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: plain,
  });
  const add = (name: string, share: Share | null): void => {
    table.push(share ? [name, share.hits, share.of, number(share.share)] : [name, '-', '-', '-']);
  };
  add('stance right where city and theme agree', figures.stanceAccuracy);
  add('true positives whose span overlaps the label', figures.spanOverlap);
  add('negative sentences on which anything fires', figures.negativesFired);
  return table.toString();
}

/** The figures with their counts as tables for a terminal. */
export function extractionTables(figures: ExtractionFigures): string {
  const what = 'Triples (file, city, theme, stance) over the labelled files:';
  return [what, agreementTable(figures), baselineRule, shareTable(figures)].join('\n');
}
