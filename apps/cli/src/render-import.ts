import { type ImportedRow, type ImportReport } from '@puente/contracts';

/** What became of a file, and of the first rows that were refused. */
export function renderImport(report: ImportReport, refused: readonly ImportedRow[], seconds: number): string {
  const { progress, status, failure, dryRun } = report;
  const { rowsHandled, outsideCorridor } = progress;
  const outcomes = (['created', 'updated', 'unchanged', 'kept', 'refused'] as const)
    .filter((outcome) => progress[outcome] > 0)
    .map((outcome) => `${progress[outcome]} ${outcome}`);
  const reasons = refused.flatMap(({ row, notes }) =>
    notes.map(({ column, code }) => `  row ${row}: ${code}${column === null ? '' : ` (${column})`}`),
  );
  return [
    `${dryRun ? 'Dry run ' : 'Import '}${report.id} ${status} after ${seconds.toFixed(1)} s${
      failure ? `: ${failure.code}${failure.column === null ? '' : ` (${failure.column})`}` : ''
    }`,
    `${rowsHandled} rows: ${outcomes.join(', ') || 'none'}; ${outsideCorridor} outside the corridor`,
    ...reasons,
  ].join('\n');
}
