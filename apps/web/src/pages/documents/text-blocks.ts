/** A stretch of a text, in UTF-16 code units; it ends before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph';
}

/** A stretch of text over which the same spans lie, by their place in what was given. */
export interface Segment extends Span {
  readonly spans: readonly number[];
}

/** Lines shorter than this end where their author ended them; longer ones were wrapped. */
const wrappedFrom = 45;

/** How a plain or Markdown text is laid out: headings, items of lists, and paragraphs, whose wrapped lines are one. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let goesOn = false;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') {
      goesOn = false;
      continue;
    }
    const block = blockOf(line, content);
    const before = blocks.at(-1);
    if (goesOn && before !== undefined && block.kind === 'paragraph')
      blocks[blocks.length - 1] = { ...before, end: line.end };
    else blocks.push(block);
    goesOn = block.kind !== 'heading' && content.length >= wrappedFrom;
  }
  return blocks;
}

/** A block in stretches: where spans overlap, each stretch knows all that lie over it. */
export function segmentsOf({ start, end }: Span, spans: readonly Span[]): Segment[] {
  const over = spans
    .map((span, index) => ({ ...span, index }))
    .filter((span) => span.start < end && span.end > start);
  const edges = over.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
  const cuts = [...new Set([start, ...edges, end])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((to, place) => {
    const from = cuts[place] ?? start;
    const there = over.filter((span) => span.start < to && span.end > from);
    return { start: from, end: to, spans: there.map(({ index }) => index) };
  });
}

function blockOf({ start, end }: Span, content: string): Block {
  const heading = /^\s{0,3}#{1,6}\s+/.exec(content);
  if (heading !== null) return { kind: 'heading', start: start + heading[0].length, end };
  const item = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/.exec(content);
  return { kind: item === null ? 'paragraph' : 'item', start, end };
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
