import { EvaluationError } from './evaluation-error';
import { type Stance } from './triples';

export interface Label {
  readonly file: string;
  readonly subject: string;
  /** `city`, `organisation`, `group`...: only cities are counted. */
  readonly subjectKind: string;
  readonly theme: string;
  readonly stance: Stance;
  /** An exact piece of the file's text. */
  readonly evidence: string;
  readonly ambiguous: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

function parseLine(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EvaluationError('not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new EvaluationError('not a JSON object');
  }
  return value as Fields;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.trim() === '') throw new EvaluationError(`"${name}" is not a text`);
  return value;
}

function labelOf(fields: Fields): Label {
  const { stance, ambiguous } = fields;
  if (stance !== 'need' && stance !== 'offer')
    throw new EvaluationError('"stance" is neither need nor offer');
  if (typeof ambiguous !== 'boolean') throw new EvaluationError('"ambiguous" is neither true nor false');
  return {
    file: textOf(fields, 'file'),
    subject: textOf(fields, 'subject'),
    subjectKind: textOf(fields, 'subjectKind'),
    theme: textOf(fields, 'theme'),
    stance,
    evidence: textOf(fields, 'evidence'),
    ambiguous,
  };
}

function readLines<Item>(name: string, jsonl: string, read: (fields: Fields) => Item): Item[] {
  const items: Item[] = [];
  for (const [index, line] of jsonl
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      items.push(read(parseLine(line)));
    } catch (cause) {
      if (!(cause instanceof EvaluationError)) throw cause;
      throw new EvaluationError(`${name}, line ${index + 1}: ${cause.message}`, { cause });
    }
  }
  if (items.length === 0) throw new EvaluationError(`${name}: no lines`);
  return items;
}

/** Reads labels, one JSON object a line; `name` is the file's, for errors. Throws EvaluationError that names the line. */
export function readLabels(name: string, jsonl: string): Label[] {
  return readLines(name, jsonl, labelOf);
}

/** The sentences on which nothing should be found; errors as in {@link readLabels}. */
export function readNegatives(name: string, jsonl: string): string[] {
  return readLines(name, jsonl, (fields) => textOf(fields, 'sentence'));
}
