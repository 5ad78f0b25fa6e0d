import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type ApiClient } from '@puente/api-client';
import { type ImportBegun, type ImportReport } from '@puente/contracts';
import { connect } from './origin';
import { renderImport } from './render-import';
import { runProgram } from './run-program';
import { UsageError } from './usage-error';

const usage = `Usage: npm run import -- FILE.csv [--kind start-up|city] [--mapping own|yc] [--columns JSON] [--source NAME] [--dry-run]

Sends a CSV file of start-ups (or cities) to Puente, waits until every row was handled, and shows what became of them.
PUENTE_URL names another Puente than the one running here.`;

const pollMs = 250;

async function importFile(args: readonly string[]): Promise<number> {
  const { file, fields } = readOptions(args);
  if (file === undefined) {
    console.log(usage);
    return args.includes('--help') ? 0 : 1;
  }
  // npm runs us in the project's folder; paths are meant from where it was called.
  const path = resolve(process.env['INIT_CWD'] ?? '', file);
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  const api = await connect(process.env);
  const began = performance.now();
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), basename(path));
  const { reply } = await api.postForm<ImportBegun>('/imports', form);
  const report = await finished(api, reply.id);
  const refused = await api.get<ImportReport>(`/imports/${reply.id}?outcome=refused&limit=20`);
  console.log(renderImport(report, refused.items, (performance.now() - began) / 1_000));
  return report.status === 'finished' ? 0 : 1;
}

function readOptions(args: readonly string[]): { file: string | undefined; fields: Record<string, string> } {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ kind: text, mapping: text, columns: text, source: text },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const { 'dry-run': dryRun, help, ...named } = values;
    const fields: Record<string, string> = { kind: 'start-up', ...(dryRun && { dryRun: 'true' }) };
    for (const [name, value] of Object.entries(named)) fields[name] = value;
    return { file: help ? undefined : positionals[0], fields };
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)} --help says more.`);
  }
}

async function finished(api: ApiClient, id: string): Promise<ImportReport> {
  for (;;) {
    const report = await api.get<ImportReport>(`/imports/${id}?limit=1`);
    if (report.finishedAt !== null) return report;
    await sleep(pollMs);
  }
}

runProgram(importFile);
