import { CharacterKinds } from '@puente/kernel';

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

const lineEnd = 1;
const blank = 2;
const visible = 4;
const kinds = new CharacterKinds((character) => {
  if (/[\n\r\f\u2028\u2029]/u.test(character)) return lineEnd;
  return /\s/u.test(character) ? blank : visible;
});

/** The lines that hold something, in order; U+2028, form feeds and all kinds of line ends part them. */
export function* linesOf(text: string): Generator<Line> {
  let paragraph = 0;
  let start = 0;
  while (start < text.length) {
    const end = kinds.endOfRun(text, start, blank | visible);
    if (kinds.endOfRun(text, start, blank) < end) yield { start, end, paragraph };
    else if (endsLine(text, start - 1) || text[start] === '\f') paragraph += 1;
    start = end > start ? end : start + (text.startsWith('\r\n', start) ? 2 : 1);
  }
}

const endsLine = (text: string, at: number) => at < 0 || kinds.at(text, at) === lineEnd;

/** Whether what `line` says goes on in `next`. */
export function joinsNextLine(text: string, line: Line, next: Line): boolean {
  const own = text.slice(line.start, line.end).trim();
  const following = text.slice(next.start, next.start + 40);
  const isFinished = finished.test(own);
  if (isFinished && line.paragraph !== next.paragraph) return false;
  if (bullet.test(following)) return false;
  if (isFinished) return own.length >= wrappedLine && !bullet.test(own) && /[.!?…]["'”’»)\]*_]*$/u.test(own);
  if (unfinished.test(own.slice(-12))) return true;
  if (/^\s*\p{Ll}/u.test(following)) return own.length > 20 && !/^https?:/u.test(own);
  if (line.start === 0) return false;
  return own.length >= (line.paragraph === next.paragraph ? wrappedLine : cutParagraph);
}
