import { CharacterKinds, SpanColumns, WordMemory } from '@puente/kernel';

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

/**
 * The words of a text in order. They are kept as columns: in a long text as many objects would take most of the memory, and
 * looking among them most of the time.
 */
export class Words {
  private readonly folded: string[] = [];
  private readonly spans: SpanColumns;

  constructor(readonly text: string) {
    this.spans = new SpanColumns(text);
  }

  get length(): number {
    return this.spans.count;
  }

  add(folded: string, start: number, end: number): void {
    this.folded.push(folded);
    this.spans.add(start, end, 0);
  }

  /** Undefined outside the text. */
  at(index: number): Word | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return { folded: this.folded[index]!, start: this.spans.starts[index]!, end: this.spans.ends[index]! };
  }

  /** The word at an index, folded; empty outside the text. */
  foldedAt(index: number): string {
    return index < 0 || index >= this.length ? '' : this.folded[index]!;
  }

  /** What stands between a word and the one before it; empty where either is outside the text. */
  gapBefore(index: number): string {
    if (index < 1 || index >= this.length) return '';
    return this.text.slice(this.spans.ends[index - 1], this.spans.starts[index]);
  }

  /** How many words have a folded form of some kind. */
  count(is: (folded: string) => boolean): number {
    let count = 0;
    for (const folded of this.folded) if (is(folded)) count += 1;
    return count;
  }

  /** Index of the first word that starts at or after an offset; `length` where there is none. */
  firstFrom(offset: number): number {
    const { starts } = this.spans;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Reads the words of a text in order, as far as it is asked to; punctuation, markdown and blanks fall between them. */
export class WordReader {
  readonly words: Words;
  private next: number;

  constructor(text: string) {
    this.words = new Words(text);
    this.next = kinds.endOfRun(text, 0, between);
  }

  /** Reads on to the first word that starts at or after an offset, and returns that word's index. */
  readUntil(offset: number): number {
    const { words } = this;
    const { text } = words;
    while (this.next < Math.min(offset, text.length)) {
      const start = this.next;
      const end = endOfWord(text, start);
      words.add(folded.of(text, start, end), start, end);
      this.next = kinds.endOfRun(text, end, between);
    }
    return words.length;
  }
}

/** All words of a text. */
export function wordsOf(text: string): Words {
  const reader = new WordReader(text);
  reader.readUntil(text.length);
  return reader.words;
}
