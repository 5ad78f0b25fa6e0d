/** A word or a mark of punctuation of one sentence. */
export interface Word {
  /** Lower case, without accents; punctuation as it stands. */
  readonly form: string;
  /** UTF-16 offsets of the original text. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:'(?:t|ve|re|ll)\b)?|'s\b|[,;:()"\u2013\u2014?!|.%-]/gu;
const ascii = /^[a-z0-9']+$/;

/** Texts repeat their words: folding each once is most of the speed. Bounded, so that no text fills the memory. */
const folded = new Map<string, string>();
const foldedMax = 20_000;

function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const form = ascii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  if (folded.size >= foldedMax) folded.clear();
  folded.set(word, form);
  return form;
}

/** The words of `normalised.slice(start, end)`, with offsets of the whole text. */
export function wordsOf(normalised: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of normalised.slice(start, end).matchAll(pattern)) {
    const [text] = match;
    const first = text.charAt(0);
    words.push({
      form: fold(text),
      start: start + match.index,
      end: start + match.index + text.length,
      capital: first !== first.toLowerCase(),
    });
  }
  return words;
}

export function isWord(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word.form);
}
