interface Span {
  readonly start: number;
  readonly end: number;
}

/** Hands out ordered spans sentence by sentence, each looked at once. */
export class SpanReader<T extends Span> {
  private next = 0;

  constructor(private readonly spans: readonly T[]) {}

  /** The spans inside another; call with ascending, disjoint ones. */
  within({ start, end }: Span): T[] {
    const found: T[] = [];
    for (; this.next < this.spans.length; this.next += 1) {
      const span = this.spans[this.next];
      if (!span || span.start >= end) break;
      if (span.start >= start && span.end <= end) found.push(span);
    }
    return found;
  }
}
