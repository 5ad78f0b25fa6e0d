/** A line with something on it. `paragraph` goes up at every blank line or page break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const bullet = /^\s*(?:[-*•·–]\s|#{1,6}\s|\d{1,2}[.)]\s|\||>)/u;
const finished = /[.!?…:;。！？]["'”’»)\]*_]*$/u;
const unfinished =
  /(?:,|(?<![\p{L}])(?:of|for|the|and|with|in|on|to|from|by|at|a|an|de|la|el|los|las|y|en|con|por|para|del|al|un|una|que))$/iu;
/** Lines this long are prose that was wrapped or cut by a page; shorter ones may be titles. */
const wrappedLine = 60;
const cutParagraph = 110;

/** The lines that hold something, in order; U+2028, form feeds and all kinds of line ends part them. */
export function* linesOf(text: string): Generator<Line> {
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n\r\f\u2028\u2029]+|\r\n|[\n\r\f\u2028\u2029]/gu)) {
    const piece = match[0];
    const start = match.index;
    if (/\S/u.test(piece)) yield { start, end: start + piece.length, paragraph };
    else if (isBlankLine(text, start)) paragraph += 1;
  }
}

function isBlankLine(text: string, at: number): boolean {
  const before = text[at - 1];
  return text[at] === '\f' || before === undefined || /[\n\r\f\u2028\u2029]/u.test(before);
}

/** Whether what `line` says goes on in `next`. */
export function joinsNextLine(text: string, line: Line, next: Line): boolean {
  const own = text.slice(line.start, line.end).trim();
  const following = text.slice(next.start, next.start + 40);
  if (finished.test(own) && line.paragraph !== next.paragraph) return false;
  if (bullet.test(following)) return false;
  if (finished.test(own))
    return own.length >= wrappedLine && !bullet.test(own) && /[.!?…]["'”’»)\]*_]*$/u.test(own);
  if (unfinished.test(own.slice(-12))) return true;
  if (/^\s*\p{Ll}/u.test(following)) return own.length > 20 && !/^https?:/u.test(own);
  if (line.start === 0) return false;
  return own.length >= (line.paragraph === next.paragraph ? wrappedLine : cutParagraph);
}
