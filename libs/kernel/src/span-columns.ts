/** Stretches of a text in order, as columns that grow as they come: a fraction of the memory and time of as many objects. */
export class SpanColumns {
  /** UTF-16 offsets; only the first `count` of each column are of stretches. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  kinds = new Uint8Array(1024);
  count = 0;

  /** @param kind of the stretch, 0 to 255 */
  add(start: number, end: number, kind: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count += 1;
  }

  private grow(): void {
    const { starts, ends, kinds } = this;
    const length = this.count * 2;
    (this.starts = new Int32Array(length)).set(starts);
    (this.ends = new Int32Array(length)).set(ends);
    (this.kinds = new Uint8Array(length)).set(kinds);
  }
}
