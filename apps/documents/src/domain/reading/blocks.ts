/** A stretch that sentences never cross: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Line ends since the line before: 1 a wrapped line, 2 a paragraph, more a page break. */
  readonly gap: number;
}

const marker = /^(?:#{1,6}\s|[-*+\u2022\u00b7\u25cf]\s|\d{1,2}[.)]\s|\||>)/;
const ruler = /^[\s|:=-]+$/;
const endsOpen =
  /(?:,|\b(?:of|the|a|an|for|to|in|on|at|by|with|and|or|from|as|de|del|la|el|los|las|en|con|por|para|y|e|o|un|una|que))$/i;
const closes = /[.!?:;\u2026\u3002]["')\]]*$/;
const wrappedLineUnitsMin = 60;

function* linesOf(text: string, from: number): Generator<Line> {
  let gap = 0;
  let start = from;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    const pageBreaks = raw.includes('\f') ? 3 : 0;
    const line = raw.replace(/\f/g, ' ').trim();
    gap += 1 + pageBreaks;
    if (line !== '' && !ruler.test(line)) {
      yield { start, end, text: line, gap };
      gap = 0;
    }
    if (stop < 0) return;
    start = stop + 1;
  }
}

/** Whether a line goes on with what the line before began. */
function continues(before: Line, line: Line): boolean {
  if (marker.test(line.text) || /^[#|]/.test(before.text)) return false;
  if (line.gap > 6) return false;
  if (closes.test(before.text)) return line.gap === 1;
  if (endsOpen.test(before.text) || /^\p{Ll}/u.test(line.text)) return before.text.length > 20;
  const long = before.text.length >= wrappedLineUnitsMin;
  return long && line.gap !== 2;
}

function isHeading(first: Line, last: Line): boolean {
  if (first.text.startsWith('#')) return true;
  return first === last && !marker.test(first.text) && !closes.test(first.text) && first.text.length < 80;
}

/** The blocks of a normalised text from an offset on. A block of one short line without a full stop is a heading. */
export function blocksOf(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  const close = () => {
    if (first && last) blocks.push({ start: first.start, end: last.end, heading: isHeading(first, last) });
  };
  for (const line of linesOf(text, from)) {
    if (!last || !continues(last, line)) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return blocks;
}
