import { WordMemory } from '@puente/kernel';
import { fold } from './fold';
import { lexicon, type Meaning, type TrieNode } from './lexicon';
import { TokenKind, type Tokens, word, foldedWord } from './tokens';

/** A known name in a text: words `first..last` (inclusive), characters `start..end`. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const insideName = /^[\s\u00a0\u200b\-‐‑–'’‘.·/*_]{0,4}$/u;
const apostrophes: ReadonlySet<string | undefined> = new Set(["'", '’', '‘']);
const blankLine = /\n[^\S\n]*\n|[.!?]\s*\n|\/\s*\/|\*\*\*/;
const particles = new Set(['upon', 'under', 'sobre']);

/** One name may run over a line break, a non-breaking space or a hyphen; never over a blank line or a sentence's end. */
function joins(tokens: Tokens, index: number): boolean {
  const end = tokens.ends[index] ?? 0;
  const next = tokens.starts[index + 1] ?? 0;
  if (next - end === 1 && tokens.text.charCodeAt(end) === 32) return true;
  if (next - end > 4) return false;
  const gap = tokens.text.slice(end, next);
  if (!insideName.test(gap) || blankLine.test(gap)) return false;
  return !/\.[\s\u00a0]/.test(gap) || end - (tokens.starts[index] ?? 0) <= 3;
}

/** A long word in small letters goes on with a name only behind an apostrophe: "Ma'anshan", "Nuku'alofa". */
function mayContinue({ kinds, starts, ends, text }: Tokens, index: number): boolean {
  if (kinds[index] !== TokenKind.lower) return true;
  const start = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  return end - start <= 3 || apostrophes.has(text[start - 1]) || particles.has(text.slice(start, end));
}

/** A lower-case word begins a name only as a demonym, or as the article of a Spanish city ("la Coruña"). */
function acceptsCase(meaning: Meaning, tokens: Tokens, first: number, last: number): boolean {
  if (tokens.kinds[first] !== TokenKind.lower) return true;
  if (meaning.lowerCase) return true;
  const spanish = meaning.places.some(({ entry, weak }) => entry.place.country === 'ES' && !weak);
  return spanish && last > first && tokens.kinds[first + 1] === TokenKind.capital;
}

/** What begins with a word met before: most words begin no name. */
const beginnings = new WordMemory(
  (written): TrieNode | null => lexicon().words.next.get(fold(written)) ?? null,
);

function longestFrom(tokens: Tokens, first: number): NameHit | undefined {
  let node = beginnings.of(tokens.text, tokens.starts[first] ?? 0, tokens.ends[first] ?? 0) ?? undefined;
  let hit: NameHit | undefined;
  for (let index = first; node !== undefined; index += 1) {
    const { meaning } = node;
    if (meaning !== undefined && acceptsCase(meaning, tokens, first, index)) {
      const start = tokens.starts[first] ?? 0;
      hit = { first, last: index, start, end: tokens.ends[index] ?? start, meaning };
    }
    if (node.next.size === 0 || index + 1 >= tokens.count) break;
    if (!joins(tokens, index) || !mayContinue(tokens, index + 1)) break;
    node = node.next.get(foldedWord(tokens, index + 1));
  }
  return hit;
}

function scanUnspaced(tokens: Tokens, index: number, hits: NameHit[]): void {
  const { unspaced } = lexicon();
  const run = word(tokens, index);
  const offset = tokens.starts[index] ?? 0;
  for (let at = 0; at + 1 < run.length; at += 1) {
    const found = unspaced.get(run.slice(at, at + 2))?.find(({ name }) => run.startsWith(name, at));
    if (found === undefined) continue;
    const start = offset + at;
    hits.push({ first: index, last: index, start, end: start + found.name.length, meaning: found.meaning });
    at += found.name.length - 1;
  }
}

/** All known names of a text, longest first at each word, left to right, never overlapping. Linear in the text. */
export function scanNames(tokens: Tokens): NameHit[] {
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.digits) continue;
    if (kind === TokenKind.unspaced) {
      scanUnspaced(tokens, index, hits);
      continue;
    }
    const hit = longestFrom(tokens, index);
    if (hit === undefined) continue;
    hits.push(hit);
    index = hit.last;
  }
  return hits;
}
