import { type Evaluate, evaluateAll } from './evaluate-all';
import { evaluateExtraction } from './extraction/evaluate-extraction';
import { evaluateRanking } from './ranking/evaluate-ranking';
import { evaluateSdg } from './sdg/evaluate-sdg';

const usage = `Usage: npm run evaluate [-- COMMAND [OPTIONS]]

Without a command: every table that the data here allow.

  extraction --documents DIR --labels FILE [--negatives FILE] [--by theme|language|stance] [--json] [--errors]
      what is found in documents, beside labels made by hand; --by tells groups apart, --errors lists what is missed and wrong
  sdg --benchmark FILE [--json]
      the scheme's crosswalk to the Sustainable Development Goals, beside a public benchmark
  ranking [--documents DIR] [--json]
      whether scores tell candidates apart, and how evenly exposure falls: on the demo set, or on the documents of a folder alone
`;

const commands = new Map<string, Evaluate>([
  ['extraction', evaluateExtraction],
  ['sdg', evaluateSdg],
  ['ranking', evaluateRanking],
]);

function isBadOption(error: unknown): error is Error {
  const { code } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_PARSE_ARGS') ?? false;
}

/** Runs what is asked for and resolves to the exit code. */
export async function evaluate([command, ...rest]: string[]): Promise<number> {
  if (command === undefined) return evaluateAll(commands);
  if ([command, ...rest].includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const run = commands.get(command);
  if (!run) {
    process.stderr.write(usage);
    return 1;
  }
  try {
    return await run(rest);
  } catch (error) {
    if (!isBadOption(error)) throw error;
    process.stderr.write(`${command}: ${error.message}\n`);
    return 1;
  }
}

if (require.main === module) {
  void evaluate(process.argv.slice(2)).then((code) => (process.exitCode = code));
}
