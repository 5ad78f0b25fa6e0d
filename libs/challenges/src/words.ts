import { CharacterKinds, SpanColumns } from '@puente/kernel';

/** Where the words of a text stand, as columns; offsets count UTF-16 units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where only space, hyphens or markup part a word from the one before it. */
  readonly joined: Uint8Array;
}

const gap = 1;
/** A page break, a non-breaking space or markdown emphasis never parts a phrase. */
const gapWithinPhrase = 2;
const inWord = 4;
const sign = 8;
const kinds = new CharacterKinds((character) => {
  if (/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]/u.test(character)) return inWord;
  if (/[&+@]/u.test(character)) return sign;
  return /[\s\p{Pd}*_\uFEFF]/u.test(character) ? gapWithinPhrase : gap;
});
const apostrophes: ReadonlySet<string | undefined> = new Set(["'", '’']);
const ownsNext = /\s/u;
const lettersAndDigits = /^[\p{L}\p{N}]/u;

/** A possessive belongs to its word: "cities'", "the city's". */
function endOfPossessive(text: string, end: number): number {
  if (!apostrophes.has(text[end])) return end;
  if (text[end + 1] === 's' && !lettersAndDigits.test(text.slice(end + 2, end + 4))) return end + 2;
  return ownsNext.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** The words of a text in order; each of the signs `&`, `+` and `@` is a word. */
export function wordsOf(text: string): Words {
  const words = new SpanColumns(text);
  for (let end = 0; end < text.length;) {
    const gapEnd = kinds.endOfRun(text, end, gapWithinPhrase);
    const start = kinds.endOfRun(text, gapEnd, gapWithinPhrase | gap);
    if (start === text.length) break;
    const wordEnd = kinds.endOfRun(text, start, inWord);
    end = wordEnd === start ? start + 1 : endOfPossessive(text, wordEnd);
    words.add(start, end, start === gapEnd ? 1 : 0);
  }
  const { count, starts, ends, kinds: joined } = words;
  return { text, count, starts, ends, joined };
}
