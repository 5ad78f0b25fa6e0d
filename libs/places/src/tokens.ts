import { SpanColumns, WordMemory } from '@puente/kernel';
import { fold } from './fold';

/** Words of a text as columns: `starts[i]..ends[i]` is word i; offsets are UTF-16 code units of the text. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of {@link TokenKind} a word. */
  readonly kinds: Uint8Array;
}

export const TokenKind = { lower: 1, capital: 2, digits: 3, caseless: 4, unspaced: 5 } as const;

const CharKind = { other: 0, lower: 1, upper: 2, digit: 3, caseless: 4, unspaced: 5, mark: 6 } as const;

const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

function kindOf(char: string): number {
  if (unspacedScripts.test(char)) return CharKind.unspaced;
  if (/\p{M}/u.test(char)) return CharKind.mark;
  if (/\p{N}/u.test(char)) return CharKind.digit;
  if (!/\p{L}/u.test(char)) return CharKind.other;
  if (char !== char.toLowerCase()) return CharKind.upper;
  return char !== char.toUpperCase() || char === 'ß' ? CharKind.lower : CharKind.caseless;
}

let table: Uint8Array | undefined;

/** Kinds of all UTF-16 code units; a surrogate is `other`: no name of the gazetteer needs one. */
function charKinds(): Uint8Array {
  if (table === undefined) {
    table = new Uint8Array(65_536);
    for (let code = 0; code < 65_536; code += 1) {
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      table[code] = surrogate ? CharKind.other : kindOf(String.fromCharCode(code));
    }
  }
  return table;
}

const tokenKind: readonly number[] = [
  0,
  TokenKind.lower,
  TokenKind.capital,
  TokenKind.digits,
  TokenKind.caseless,
  TokenKind.unspaced,
  TokenKind.lower,
];

/** Splits a text into words in one pass. Runs of unspaced scripts (Chinese, Thai ...) are one word each. */
export function tokenise(text: string): Tokens {
  const charKind = charKinds();
  const tokens = new SpanColumns(text);
  for (let at = 0; at < text.length;) {
    const first = charKind[text.charCodeAt(at)] ?? 0;
    const start = at;
    at += 1;
    if (first === CharKind.other) continue;
    const unspaced = first === CharKind.unspaced;
    for (; at < text.length; at += 1) {
      const kind = charKind[text.charCodeAt(at)] ?? 0;
      if (kind === CharKind.other) break;
      if (kind !== CharKind.mark && (kind === CharKind.unspaced) !== unspaced) break;
    }
    tokens.add(start, at, tokenKind[first] ?? 0);
  }
  const { count, starts, ends, kinds } = tokens;
  return { text, count, starts, ends, kinds };
}

/** The text of word `index`; empty outside the text. */
export function word(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

const folded = new WordMemory(fold);

/** Word `index`, folded; empty outside the text. */
export function foldedWord({ text, count, starts, ends }: Tokens, index: number): string {
  return index < 0 || index >= count ? '' : folded.of(text, starts[index] ?? 0, ends[index] ?? 0);
}

const gapLength = 40;

/** What stands between word `index` and the next one, at most 40 characters of it. */
export function gapAfter(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  const end = tokens.ends[index] ?? 0;
  const next = index + 1 < tokens.count ? (tokens.starts[index + 1] ?? 0) : tokens.text.length;
  return tokens.text.slice(end, Math.min(next, end + gapLength));
}

export function isCapital(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && tokens.kinds[index] === TokenKind.capital;
}
