import { parse } from 'csv-parse/sync';

/** One question of the benchmark: is this goal (1 to 17) present in this text? */
export interface BenchmarkRow {
  readonly id: string;
  readonly text: string;
  readonly goal: number;
  readonly present: boolean;
}

/** The file is no benchmark; the message names the row and the column. */
export class BenchmarkError extends Error {}

function parseRow(record: Record<string, string | undefined>, index: number): BenchmarkRow {
  const { id, text, sdg, label } = record;
  // Row 1 is the header, as a spreadsheet shows it.
  const fault = (column: string): BenchmarkError =>
    new BenchmarkError(`row ${index + 2}: column "${column}" is not valid`);
  if (!id) throw fault('id');
  if (!text) throw fault('text');
  const goal = Number(sdg);
  if (!sdg || !Number.isInteger(goal) || goal < 1 || goal > 17) throw fault('sdg');
  const truth = label?.trim().toLowerCase();
  if (truth !== 'true' && truth !== 'false') throw fault('label');
  return { id, text, goal, present: truth === 'true' };
}

/** Reads CSV with the columns `id,text,sdg,label`; throws BenchmarkError where it is not that, or holds no row. */
export function readBenchmark(csv: string): BenchmarkRow[] {
  let records: Record<string, string | undefined>[];
  try {
    records = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw new BenchmarkError(cause instanceof Error ? cause.message : 'not CSV', { cause });
  }
  if (records.length === 0) throw new BenchmarkError('no rows');
  return records.map(parseRow);
}
