import { basename } from 'node:path';
import { type ApiClient, readDocumentFile, sendDocument, waitUntilRead } from '@puente/api-client';
import { type DocumentSummary } from '@puente/contracts';
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { findFiles } from './find-files';
import { connect } from './origin';
import { runProgram } from './run-program';

const usage = `Usage: npm run ingest -- FILE|FOLDER...

Sends documents (.txt .md .html .pdf) to Puente and waits until each is read.
A folder is searched to its bottom. PUENTE_URL names another Puente than the one running here.`;

interface Outcome {
  readonly file: string;
  readonly document: DocumentSummary | null;
  readonly known: boolean;
  readonly problem: string | null;
}

async function ingest(paths: readonly string[]): Promise<number> {
  if (paths.length === 0 || paths.includes('--help')) {
    console.log(usage);
    return paths.length === 0 ? 1 : 0;
  }
  const files = await findFiles(paths);
  if (files.length === 0) {
    console.error('No document found there: .txt, .md, .html and .pdf files are read.');
    return 1;
  }
  const api = await connect(process.env);
  const bar = new SingleBar({
    format: '{bar} {value}/{total}  {file}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  bar.start(files.length, 0, { file: '' });
  const outcomes: Outcome[] = [];
  for (const file of files) {
    bar.update({ file: basename(file) });
    outcomes.push(await ingestOne(api, file));
    bar.increment();
  }
  bar.update({ file: '' });
  bar.stop();
  console.log(tableOf(outcomes));
  return outcomes.some(({ problem }) => problem !== null) ? 1 : 0;
}

async function ingestOne(api: ApiClient, path: string): Promise<Outcome> {
  const file = basename(path);
  try {
    const { id, created } = await sendDocument(api, await readDocumentFile(path));
    return { file, document: await waitUntilRead(api, id), known: !created, problem: null };
  } catch (error) {
    // One bad file must not keep the others out; where nobody answers, none of them will get in.
    if (error instanceof TypeError) throw error;
    return {
      file,
      document: null,
      known: false,
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

function tableOf(outcomes: readonly Outcome[]): string {
  const table = new Table({ head: ['document', 'status', 'language', 'needs', 'offers', 'parties'] });
  for (const { file, document, known, problem } of outcomes) {
    if (!document) {
      table.push([file, { content: `refused: ${problem}`, colSpan: 5 }]);
      continue;
    }
    const status = [document.status, document.reason, known ? 'known already' : null]
      .filter(Boolean)
      .join(', ');
    const { needs, offers, parties } = document.counts;
    table.push([file, status, document.language ?? '', needs, offers, parties]);
  }
  return table.toString();
}

runProgram(ingest);
