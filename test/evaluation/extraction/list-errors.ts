import { type Inputs } from './load-inputs';
import { type LabelledTriple, type PredictedTriple, subjectAndTheme, tripleKey } from './triples';

function quotesOf({ file, spans }: PredictedTriple, texts: Inputs['texts']): string[] {
  const text = texts.get(file) ?? '';
  const quotes = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim());
  return [...new Set(quotes)].map((quote) => `    "${quote}"`);
}

/** For development: every missed and every wrong triple with its sentences, file by file. */
export function listErrors(
  { texts, labelled }: Pick<Inputs, 'texts' | 'labelled'>,
  predicted: readonly PredictedTriple[],
): string {
  const labels = new Set(labelled.map(tripleKey));
  const subjects = new Set(labelled.map(subjectAndTheme));
  const predictions = new Set(predicted.map(tripleKey));
  const line = (what: string, triple: PredictedTriple, note: string): string =>
    [`  ${what} ${triple.city} ${triple.theme} ${triple.stance}${note}`, ...quotesOf(triple, texts)].join(
      '\n',
    );
  const missed = (label: LabelledTriple): string =>
    line('missed', label, label.ambiguous ? ' (ambiguous)' : '');
  const wrong = (triple: PredictedTriple): string =>
    line('wrong ', triple, subjects.has(subjectAndTheme(triple)) ? ' (the other stance is labelled)' : '');
  const errorsOf = (file: string): string[] => [
    ...labelled.filter((label) => label.file === file && !predictions.has(tripleKey(label))).map(missed),
    ...predicted.filter((triple) => triple.file === file && !labels.has(tripleKey(triple))).map(wrong),
  ];
  return [...texts.keys()].flatMap((file) => [file, ...errorsOf(file)]).join('\n');
}
