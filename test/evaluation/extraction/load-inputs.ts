import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cityOfSubject } from './city-of-subject';
import { EvaluationError } from './evaluation-error';
import { type Label, readLabels, readNegatives } from './read-labels';
import { type LabelledTriple, labelledTriples, type Span } from './triples';

export interface Inputs {
  /** The labelled files' texts by name, in the order of the labels. */
  readonly texts: ReadonlyMap<string, string>;
  readonly labelled: readonly LabelledTriple[];
  readonly negatives: readonly string[] | null;
  /** What a reader of the figures should know of the labels, one line each. */
  readonly warnings: readonly string[];
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EvaluationError(`cannot read ${what} ${path} (${code ?? String(cause)})`, { cause });
  }
}

function occurrences(text: string, piece: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    spans.push({ start: at, end: at + piece.length });
  }
  return spans;
}

function labelledTriple(label: Label, text: string, warnings: Set<string>): LabelledTriple {
  const { file, subject, theme, stance, evidence, ambiguous } = label;
  const city = cityOfSubject(subject);
  if (city === null) warnings.add(`no city is known as "${subject}": counted as missed`);
  const spans = occurrences(text, evidence);
  if (spans.length === 0) warnings.add(`${file} does not hold the evidence "${evidence}"`);
  return { file, city: city ?? `unknown:${subject}`, theme, stance, ambiguous, spans };
}

/** Reads all that is to be evaluated. Throws EvaluationError for a missing file or a malformed line. */
export async function loadInputs(paths: {
  documents: string;
  labels: string;
  negatives: string | undefined;
}): Promise<Inputs> {
  const labels = readLabels(basename(paths.labels), await readText(paths.labels, 'the labels'));
  const negatives =
    paths.negatives === undefined
      ? null
      : readNegatives(basename(paths.negatives), await readText(paths.negatives, 'the negatives'));
  const texts = new Map<string, string>();
  for (const { file } of labels) {
    if (!texts.has(file))
      texts.set(file, await readText(join(paths.documents, file), 'the labelled document'));
  }
  const warnings = new Set<string>();
  const cities = labels.filter(({ subjectKind }) => subjectKind === 'city');
  const labelled = cities.map((label) => labelledTriple(label, texts.get(label.file) ?? '', warnings));
  return { texts, labelled: labelledTriples(labelled), negatives, warnings: [...warnings] };
}
