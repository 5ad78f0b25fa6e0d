import { evaluateExtraction } from './extraction/evaluate-extraction';
import { evaluateSdg } from './sdg/evaluate-sdg';

const usage = `Usage: npm run evaluate -- COMMAND [OPTIONS]

  extraction --documents DIR --labels FILE [--negatives FILE] [--json] [--errors]
      what is found in documents, beside labels made by hand; --errors lists what is missed and wrong
  sdg --benchmark FILE [--json]
      the scheme's crosswalk to the Sustainable Development Goals, beside a public benchmark
  ranking [--json]
      whether scores tell candidates apart, and how evenly exposure falls
`;

type Evaluate = (argv: string[]) => Promise<number>;

const commands = new Map<string, Evaluate>([
  ['extraction', evaluateExtraction],
  ['sdg', evaluateSdg],
]);

/** Runs what is asked for and resolves to the exit code. */
export async function evaluate([command = '', ...rest]: string[]): Promise<number> {
  if ([command, ...rest].includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const run = commands.get(command);
  if (run) return run(rest);
  process.stderr.write(usage);
  return 1;
}

if (require.main === module) {
  void evaluate(process.argv.slice(2)).then((code) => (process.exitCode = code));
}
