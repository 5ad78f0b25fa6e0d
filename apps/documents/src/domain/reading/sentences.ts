import { endsWithAbbreviation } from './abbreviations';
import { blocksOf } from './blocks';

export interface Sentence {
  /** UTF-16 offsets of the original text, without white space at the ends. */
  readonly start: number;
  readonly end: number;
  /** Counts paragraphs; a heading is one of its own. */
  readonly block: number;
  readonly heading: boolean;
}

/** Longer ones are cut at white space: no rule looks farther than this. */
const sentenceUnitsMax = 1_500;

const terminal = /[.!?\u2026]+["')\]]*(?=\s)|[\u3002\uff01\uff1f]+/g;
const opensSentence = /^\s+["'(\u00bf\u00a1[-]*[\p{Lu}\p{Lo}\p{N}]/u;

/** Ends of sentences within one block, the end of the block included. */
function endsWithin(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  terminal.lastIndex = from;
  for (let match = terminal.exec(text); match && match.index < to; match = terminal.exec(text)) {
    const end = Math.min(terminal.lastIndex, to);
    const cjk = match[0].charCodeAt(0) >= 0x3000;
    if (
      cjk ||
      (opensSentence.test(text.slice(end, end + 12)) && !endsWithAbbreviation(text, match.index, end))
    )
      ends.push(end);
  }
  ends.push(to);
  return ends;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && /[\s#>|•·-]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s#|]/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : null;
}

/** Pieces of at most `sentenceUnitsMax`, cut at white space where there is some. */
function* pieces(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (to - start > sentenceUnitsMax) {
    const space = text.lastIndexOf(' ', start + sentenceUnitsMax);
    let cut = space > start + sentenceUnitsMax / 2 ? space : start + sentenceUnitsMax;
    const unit = text.charCodeAt(cut);
    if (unit >= 0xdc00 && unit <= 0xdfff) cut -= 1;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end: to };
}

/**
 * The sentences of a normalised text, in order. A page break or a wrapped line does not end a sentence; a heading, a list item,
 * a row of a table and an abbreviation are known. Linear in the text.
 */
export function splitSentences(normalised: string, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { start, end, heading }] of blocksOf(normalised, from).entries()) {
    let begin = start;
    for (const stop of endsWithin(normalised, start, end)) {
      for (const piece of pieces(normalised, begin, stop)) {
        const span = trimmed(normalised, piece.start, piece.end);
        if (span) sentences.push({ ...span, block, heading });
      }
      begin = stop;
    }
  }
  return sentences;
}
