import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { BenchUsageError } from './bench-usage-error';
import { type Section } from './section';
import { sections, type SectionName } from './sections';

const usage = `npm run bench -- [--only ${Object.keys(sections).join('|')}] [--sizes N,N,...] [--json FILE]

Measures each thing against its own baseline in the same run; prints tables, then JSON. It takes a while.
  --only   one section, may be repeated; all of them without
  --sizes  of the scoring: how many partners (10000,100000,1000000)
  --json   writes the JSON to a file as well`;

const options = {
  only: { type: 'string', multiple: true },
  sizes: { type: 'string', default: '10000,100000,1000000' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** @throws BenchUsageError */
function chosen(only: readonly string[] | undefined): [SectionName, Section][] {
  const all = Object.entries(sections) as [SectionName, Section][];
  const unknown = only?.find((name) => !(name in sections));
  if (unknown !== undefined) throw new BenchUsageError(`there is no section ${unknown}`);
  return all.filter(([name]) => only === undefined || only.includes(name));
}

/** @throws BenchUsageError */
function sizesOf(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new BenchUsageError('--sizes takes whole numbers above 0');
}

async function main(): Promise<void> {
  const { values } = readArguments();
  if (values.help) return console.log(usage);
  const sizes = sizesOf(values.sizes);
  const figures: Partial<Record<SectionName, object>> = {};
  for (const [name, section] of chosen(values.only)) {
    const { head, rows, json } = await section({ sizes, onProgress: (text) => console.error(text) });
    const table = new Table({ head: [name, ...head], style: { head: [] } });
    table.push(...rows);
    console.log(table.toString());
    figures[name] = json;
  }
  const text = JSON.stringify(figures, null, 2);
  console.log(text);
  if (values.json) writeFileSync(values.json, `${text}\n`);
}

function readArguments() {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof BenchUsageError ? `${error.message}\n\n${usage}` : error);
  process.exitCode = 1;
});
