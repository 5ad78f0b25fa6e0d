import { parseArgs } from 'node:util';
import { EvaluationError } from './evaluation-error';
import { evaluateInputs } from './extraction-figures';
import { extractionJson, extractionTables, groupTable } from './extraction-output';
import { agreementsBy } from './figures';
import { groupings, groupOf } from './groups';
import { listErrors } from './list-errors';
import { loadInputs } from './load-inputs';

const usage =
  'usage: npm run evaluate -- extraction --documents DIR --labels FILE [--negatives FILE] [--by theme|language|stance] [--json] [--errors]';

function say(line: string): void {
  process.stderr.write(`extraction: ${line.split('\n')[0] ?? ''}\n`);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        documents: { type: 'string' },
        labels: { type: 'string' },
        negatives: { type: 'string' },
        json: { type: 'boolean', default: false },
        by: { type: 'string' },
        errors: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EvaluationError(`${reason} (${usage})`, { cause });
  }
}

async function evaluate(argv: string[]): Promise<void> {
  const { documents, labels, negatives, by, json, errors } = readOptions(argv);
  const grouping = groupings.find((one) => one === by);
  if (!documents || !labels || grouping !== by) throw new EvaluationError(usage);
  const inputs = await loadInputs({ documents, labels, negatives });
  inputs.warnings.forEach(say);
  const { figures, predicted } = evaluateInputs(inputs);
  process.stdout.write(`${json ? extractionJson(figures) : extractionTables(figures)}\n`);
  if (grouping && !json) {
    const groups = agreementsBy(groupOf(grouping, inputs.texts), inputs.labelled, predicted);
    process.stdout.write(`${groupTable(grouping, groups)}\n`);
  }
  // Programs read standard output: with --json nothing else stands there.
  if (errors) (json ? process.stderr : process.stdout).write(`${listErrors(inputs, predicted)}\n`);
}

/**
 * How well the product's extraction agrees with labels made by hand. `argv` is what follows the word `extraction`.
 * Prints tables, or one JSON object; resolves to the exit code: 1 with one line on stderr for a missing or malformed file.
 */
export async function evaluateExtraction(argv: string[]): Promise<number> {
  try {
    await evaluate(argv);
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    say(error.message);
    return 1;
  }
}
