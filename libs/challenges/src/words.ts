import { type ReadingLanguage } from './concept';
import { foldWord, type FoldedWord } from './fold-word';

/** A word of a text, by UTF-16 offsets; `joined` where only space, hyphens or markup part it from the word before. */
export interface Word {
  readonly folded: FoldedWord;
  readonly start: number;
  readonly end: number;
  readonly joined: boolean;
}

const word = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['’]s(?![\p{L}\p{N}])|['’](?=\s))?|[&+@]/gu;
const gapWithinPhrase = /^[\s\p{Pd}*_\uFEFF]*$/u;

/** The words of a text in order. A page break, a non-breaking space or markdown emphasis never parts a phrase. */
export function wordsOf(text: string, language: ReadingLanguage): Word[] {
  const words: Word[] = [];
  const foldedByText = new Map<string, FoldedWord>();
  let previousEnd = 0;
  for (const match of text.matchAll(word)) {
    const [matched] = match;
    let folded = foldedByText.get(matched);
    if (folded === undefined) foldedByText.set(matched, (folded = foldWord(matched, language)));
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    previousEnd = start + matched.length;
    words.push({ folded, start, end: previousEnd, joined: gap === ' ' || gapWithinPhrase.test(gap) });
  }
  return words;
}
