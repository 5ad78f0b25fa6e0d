import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BenchmarkError, readBenchmark } from './read-benchmark';
import { sdgFigures, type SdgFigures } from './sdg-figures';
import { sdgTable } from './sdg-table';

const usage = 'usage: npm run evaluate -- sdg --benchmark FILE [--json]';

function fail(message: string): number {
  process.stderr.write(`sdg: ${message.split('\n')[0] ?? ''}\n`);
  return 1;
}

/** The baseline is for readers of the table; programs get the agreed shape and no more. */
function toJson({ goals, mean6to13, mean }: SdgFigures): string {
  return JSON.stringify({
    goals: goals.map(({ goal, n, accuracy }) => ({ goal, n, accuracy })),
    mean6to13,
    mean,
  });
}

/**
 * How often the scheme's crosswalk answers "is this goal present in this text?" as people did. `argv` is what follows the word `sdg`.
 * Prints a table, or one JSON object; resolves to the exit code: 1 with one line on stderr for a missing or malformed file.
 */
export async function evaluateSdg(argv: string[]): Promise<number> {
  let options: { benchmark?: string | undefined; json?: boolean | undefined };
  try {
    options = parseArgs({
      args: argv,
      options: { benchmark: { type: 'string' }, json: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} (${usage})`);
  }
  const { benchmark: file, json = false } = options;
  if (!file) return fail(usage);
  let csv: string;
  try {
    csv = await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(`cannot read ${file} (${reason})`);
  }
  try {
    const figures = sdgFigures(readBenchmark(csv));
    process.stdout.write(`${json ? toJson(figures) : sdgTable(figures)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof BenchmarkError) return fail(`${file} is not a benchmark: ${error.message}`);
    throw error;
  }
}
