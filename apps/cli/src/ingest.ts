import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { findFiles } from './find-files';
import { ingestOne, type Outcome } from './ingest-one';
import { connect } from './origin';
import { renderOutcome, renderOutcomes } from './render-outcomes';
import { runProgram } from './run-program';
import { UsageError } from './usage-error';

const usage = `Usage: npm run ingest -- FILE|FOLDER...

Sends documents (.txt .md .html .pdf) to Puente and waits until each is read.
A folder is searched to its bottom. PUENTE_URL names another Puente than the one running here.`;

async function ingest(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    console.log(usage);
    return args.length === 0 ? 1 : 0;
  }
  const option = args.find((one) => one.startsWith('--'));
  if (option) throw new UsageError(`There is no option ${option}. --help says more.`);
  // npm runs us in the project's folder; paths are meant from where it was called.
  const files = await findFiles(args, process.env['INIT_CWD']);
  if (files.length === 0)
    throw new UsageError('No document found there: .txt, .md, .html and .pdf files are read.');
  const api = await connect(process.env);
  const progress = process.stdout.isTTY ? barProgress(files.length) : lineProgress(files.length);
  const outcomes: Outcome[] = [];
  try {
    for (const file of files) {
      progress.begin(basename(file));
      const outcome = await ingestOne(api, file);
      outcomes.push(outcome);
      progress.done(outcome);
    }
  } finally {
    progress.stop();
  }
  console.log(renderOutcomes(outcomes));
  return outcomes.some(({ problem }) => problem !== null) ? 1 : 0;
}

interface Progress {
  begin(file: string): void;
  done(outcome: Outcome): void;
  stop(): void;
}

function barProgress(total: number): Progress {
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {file}', hideCursor: true });
  bar.start(total, 0, { file: '' });
  return {
    begin: (file) => bar.update({ file: file.slice(0, 40) }),
    done: () => bar.increment(),
    stop: () => {
      bar.update({ file: '' });
      bar.stop();
    },
  };
}

/** For a log: a line a file. */
function lineProgress(total: number): Progress {
  let count = 0;
  const line = (outcome: Outcome) => console.log(`${(count += 1)}/${total} ${renderOutcome(outcome)}`);
  return { begin: () => undefined, done: line, stop: () => undefined };
}

runProgram(ingest);
