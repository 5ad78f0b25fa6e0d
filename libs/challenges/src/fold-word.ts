import { type ReadingLanguage } from './concept';

/** What a word looks like to the lexicon: `plain` for prefixes (`recycl*`), `stem` for whole words. */
export interface FoldedWord {
  readonly plain: string;
  readonly stem: string;
}

/** Letters do not end a word at a soft hyphen or a zero-width space: they are dropped. */
const invisible = /[\p{M}\u00AD\u200B-\u200D\u2060]/gu;
const asciiWord = /^[a-z0-9]+$/;
const possessive = /['’]s?$/u;

function plainForm(word: string): string {
  const lower = word.toLowerCase();
  if (asciiWord.test(lower)) return lower;
  if (lower === '&') return 'and';
  return lower.normalize('NFKD').replace(invisible, '').replace(possessive, '').toLowerCase();
}

/**
 * Folds case, accents and the plain plural. The same few steps are taken for terms and texts, so that a
 * stem need not be a word: `-s` goes (not `-ss`, nor in words of three letters), then a final `-e` of words longer than
 * four letters, and the letter that a plural changes is made one (English y/i, Spanish z/c).
 */
export function foldWord(word: string, language: ReadingLanguage): FoldedWord {
  const plain = plainForm(word);
  let stem = plain;
  if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (language === 'en' && stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  if (language === 'es' && stem.length > 2 && stem.endsWith('z')) stem = `${stem.slice(0, -1)}c`;
  return { plain, stem };
}
