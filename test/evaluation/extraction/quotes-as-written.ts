import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { type ReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';

const startsPair = /[\uD800-\uDBFF]/;
const endsPair = /[\uDC00-\uDFFF]/;

/** Whether a cut there would part the two halves of one character. */
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && startsPair.test(text[at - 1] ?? '') && endsPair.test(text[at] ?? '');

/** What is wrong with the quotes found in a text, one line each: each has to be its span of `original`, byte for byte. */
export function quoteFaults(text: string, language: ReadLanguage, original = text): string[] {
  const evidence = extractEvidence({ text, language });
  const again = extractEvidence({ text, language });
  const faults = evidence.flatMap(({ quote, start, end }, index) => {
    const span = original.slice(start, end);
    const before = evidence[index - 1]?.start ?? 0;
    return [
      ...(start >= 0 && start < end && end <= original.length ? [] : ['lies outside the text']),
      ...(Buffer.from(quote).equals(Buffer.from(span)) && quote === span ? [] : ['is not its span']),
      ...(cutsPair(original, start) || cutsPair(original, end) ? ['parts a character'] : []),
      ...(before <= start ? [] : ['stands before the one before it']),
    ].map((fault) => `${start}-${end} ${fault}: ${quote}`);
  });
  return JSON.stringify(again) === JSON.stringify(evidence)
    ? faults
    : [...faults, 'read again, it says something else'];
}
