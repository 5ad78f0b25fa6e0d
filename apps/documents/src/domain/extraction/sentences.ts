import { joinsNextLine, type Line, linesOf } from './lines';

/** A sentence of a text. `text.slice(start, end)` is the sentence as written, without blanks around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph; a sentence that runs over a page break counts as of its first one. */
  readonly paragraph: number;
  /** A line of its own without a full stop: a heading, a caption, a cell, a menu item. */
  readonly heading: boolean;
}

const abbreviations = new Set(
  (
    'mr mrs ms dr prof st sr sra srta d dna av avda no nr num núm art vs etc e.g i.e eg ie fig approx inc ltd co corp ' +
    'jr gen gov sen rep rev hon pág pag p pp vol ed eds dept est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ee uu u.s u.k ph'
  ).split(' '),
);
/** Looked for from the first mark of several only: a million full stops are tried once. */
const ending = /(?<![.!?…])[.!?…]+["'”’»)\]*_]*(?=\s|$)|[。！？]/gu;
const anyMark = /[.!?…。！？]/u;
const opening = /^[\s"'“‘«([*_¿¡]*/u;

function endsSentence(text: string, dot: number, after: number): boolean {
  if (text[dot] !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  const next = text.slice(after, after + 12).replace(opening, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(next)) return false;
  return !abbreviations.has(before.toLowerCase()) || next === '';
}

/** Longer than any sentence that somebody wrote: what goes on without an end is cut, as rules look at whole sentences. */
const longestSentence = 4_000;
const blanks: ReadonlySet<string | undefined> = new Set([' ', '\n', '\r', '\t', '\u00a0']);

/** The last blank at which a sentence that starts at `from` is still no longer than the longest, else the first one behind. */
function cutOf(text: string, from: number, until: number): number {
  let cut = from + longestSentence;
  while (cut > from && !blanks.has(text[cut])) cut -= 1;
  if (cut > from) return cut;
  cut = from + longestSentence;
  while (cut < until && !blanks.has(text[cut])) cut += 1;
  return cut;
}

/** Without the blanks at its end, and the bar that ends a row of a table. */
function lengthWithoutEdge(piece: string): number {
  let length = piece.length;
  while (length > 0 && /[\s|]/u.test(piece.charAt(length - 1))) length -= 1;
  return length;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const piece = text.slice(start, end);
  const lead = /^[\s*_#>|•·\-–—]*/u.exec(piece)?.[0].length ?? 0;
  return [start + lead, start + Math.max(lead, lengthWithoutEdge(piece))];
}

function splitRun(text: string, run: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return sentences;
  let from = first.start;
  const push = (until: number, heading: boolean) => {
    const [start, end] = trimmed(text, from, until);
    if (end - start > 1) sentences.push({ start, end, paragraph: first.paragraph, heading });
    from = until;
  };
  const pushCut = (until: number, heading: boolean) => {
    while (until - from > longestSentence) push(cutOf(text, from, until), heading);
    push(until, heading);
  };
  const lines = text.slice(first.start, last.end);
  for (const match of anyMark.test(lines) ? lines.matchAll(ending) : []) {
    const dot = first.start + match.index;
    const after = dot + match[0].length;
    if (endsSentence(text, dot, after)) pushCut(after, false);
  }
  pushCut(last.end, true);
  return sentences;
}

/**
 * The sentences of a text in order. A sentence goes on over a line break, a page break or a blank line where the line
 * before it is plainly unfinished; headings, list items and table rows stand alone. Offsets are of the text as given.
 */
export function* sentencesOf(text: string): Generator<Sentence> {
  let run: Line[] = [];
  for (const line of linesOf(text)) {
    const previous = run.at(-1);
    if (previous !== undefined && !joinsNextLine(text, previous, line)) {
      yield* splitRun(text, run);
      run = [];
    }
    run.push(line);
  }
  yield* splitRun(text, run);
}
