/** One word of a text: folded (lower case, no accents) for looking up, with its span in the text as given. */
export interface Word {
  readonly folded: string;
  /** UTF-16 offsets of the original text. */
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
const plainPattern = /^[\u0020-\u007e]*$/;

/** Lower case without accents; a right single quote becomes an apostrophe. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plainPattern.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
}

/** The words of a text in order; punctuation, markdown and blanks fall between them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Index of the first word that starts at or after an offset; `words.length` where there is none. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
