import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startTestPostgres } from '@puente/testing';
import Table from 'cli-table3';
import { benchScoring, type ScoringFigure } from './scoring/bench-scoring';

const usage = `npm run bench -- [--json FILE] [--sizes 10000,100000,1000000]

Measures the engine against its baselines in the same run, and prints a table and JSON.`;

const ratio = (baseline: number | null, ms: number) => (baseline === null ? null : baseline / ms);
const shown = (value: number | null) => (value === null ? '-' : value.toPrecision(3));

function tableOf(figures: readonly ScoringFigure[]): string {
  const table = new Table({
    head: ['top 20 of', 'engine ms', 'objects ms', 'times', 'PostgreSQL ms', 'times'],
    style: { head: [] },
  });
  for (const { partners, ms, naiveMs, postgresMs } of figures)
    table.push([
      partners.toLocaleString('en'),
      ...[ms, naiveMs, ratio(naiveMs, ms), postgresMs, ratio(postgresMs, ms)].map(shown),
    ]);
  return table.toString();
}

/** The figures by the names that others go by. */
function jsonOf(figures: readonly ScoringFigure[]): object {
  const at = (partners: number) => figures.find((figure) => figure.partners === partners);
  const [some, many] = [at(100_000), at(1_000_000)];
  return {
    scoring: {
      postgresRatio1M: many ? ratio(many.postgresMs, many.ms) : null,
      naiveRatio100k: some ? ratio(some.naiveMs, some.ms) : null,
      ms1M: many?.ms ?? null,
      figures,
    },
  };
}

async function main(): Promise<void> {
  const options = {
    json: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error('--sizes takes numbers above 0');
  const postgres = await startTestPostgres();
  try {
    const figures = await benchScoring({
      sizes,
      databaseUrl: postgres.url,
      onProgress: (text) => console.error(text),
    });
    console.log(tableOf(figures));
    console.log(JSON.stringify(jsonOf(figures), null, 2));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(jsonOf(figures), null, 2)}\n`);
  } finally {
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
