import { CharacterKinds, WordMemory } from '@puente/kernel';

/** One word of a text: folded (lower case, no accents) for looking up, with its span in the text as given. */
export interface Word {
  readonly folded: string;
  /** UTF-16 offsets of the original text. */
  readonly start: number;
  readonly end: number;
}

const between = 1;
const inWord = 2;
const letter = 4;
const kinds = new CharacterKinds((character) => {
  if (/\p{L}/u.test(character)) return inWord | letter;
  return /[\p{M}\p{N}]/u.test(character) ? inWord : between;
});
const apostrophe = "'".charCodeAt(0);
const rightQuote = '’'.charCodeAt(0);
const plainPattern = /^[\u0020-\u007e]*$/;

/** Lower case without accents; a right single quote becomes an apostrophe. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plainPattern.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
}

const folded = new WordMemory(fold);

/** Letters, marks and digits; an apostrophe joins the letters behind it to those before ("city's"). */
function endOfWord(text: string, start: number): number {
  const end = kinds.endOfRun(text, start, inWord);
  const next = text.charCodeAt(end);
  if (next !== apostrophe && next !== rightQuote) return end;
  const joined = kinds.endOfRun(text, end + 1, letter);
  return joined > end + 1 ? joined : end;
}

/** Reads the words of a text in order, as far as it is asked to; punctuation, markdown and blanks fall between them. */
export class WordReader {
  readonly words: Word[] = [];
  private next: number;

  constructor(private readonly text: string) {
    this.next = kinds.endOfRun(text, 0, between);
  }

  /** Reads on to the first word that starts at or after an offset, and returns that word's index. */
  readUntil(offset: number): number {
    const { text, words } = this;
    while (this.next < Math.min(offset, text.length)) {
      const start = this.next;
      const end = endOfWord(text, start);
      words.push({ folded: folded.of(text, start, end), start, end });
      this.next = kinds.endOfRun(text, end, between);
    }
    return words.length;
  }
}

/** All words of a text. */
export function wordsOf(text: string): Word[] {
  const reader = new WordReader(text);
  reader.readUntil(text.length);
  return reader.words;
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
