import Table from 'cli-table3';
import { type Outcome } from './ingest-one';

const nameUnitsMax = 34;

/** What became of the files, as a table of at most 100 columns. */
export function renderOutcomes(outcomes: readonly Outcome[]): string {
  const table = new Table({
    head: ['document', 'status', 'language', 'needs', 'offers', 'parties'],
    colWidths: [nameUnitsMax + 2, 22, 10, 7, 8, 9],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { file, document, known, problem } of outcomes) {
    if (!document) {
      table.push([shortened(file), { content: `refused: ${problem}`, colSpan: 5 }]);
      continue;
    }
    const { needs, offers, parties } = document.counts;
    table.push([shortened(file), statusOf(document, known), document.language ?? '', needs, offers, parties]);
  }
  return table.toString();
}

/** What became of one file, in a line. */
export function renderOutcome({ file, document, known, problem }: Outcome): string {
  if (!document) return `${file}: refused: ${problem}`;
  const { needs, offers } = document.counts;
  return `${file}: ${statusOf(document, known)}, needs ${needs}, offers ${offers}`;
}

function statusOf({ status, reason }: NonNullable<Outcome['document']>, known: boolean): string {
  return [status, reason, known ? 'known already' : null].filter(Boolean).join(', ');
}

/** The end of a name tells more than its middle. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= nameUnitsMax) return name;
  return `${letters.slice(0, nameUnitsMax - 11).join('')}…${letters.slice(-10).join('')}`;
}
