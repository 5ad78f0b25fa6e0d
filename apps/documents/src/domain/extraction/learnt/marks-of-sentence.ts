import { type ExtractedEvidence } from '../evidence';
import { type ReadLanguage } from '../languages';
import { type SentenceReading } from '../reading';

/** Stands in every sentence of a language: where its sums begin. */
export function languageMark(language: ReadLanguage): string {
  return `language ${language}`;
}

/** What the vocabulary found in a sentence; marks of themes, which are no words. */
export function marksOfThemes({ concepts }: SentenceReading): string[] {
  return [...new Set(concepts.map(({ theme }) => `theme ${theme}`))];
}

/** What speaks for need or offer in a theme besides the words: what the rules said of it, what of the rest, and the cues. */
export function marksOfStance(
  theme: string,
  { cues }: SentenceReading,
  byRules: readonly ExtractedEvidence[],
): string[] {
  const said = byRules.filter((each) => each.theme === theme).map(({ stance }) => `said ${stance}`);
  const beside = byRules.map(({ stance }) => `beside ${stance}`);
  return [...new Set([...said, ...beside, ...cues.map(({ kind }) => `cue ${kind}`), `of ${theme}`])];
}
