/** Letters of a word and the blank behind it, or fewer: what is expected too short is found room for when it comes. */
const unitsOfWord = 5;
const fewest = 16;

/** The words of a text in order, as columns that grow as they come: a fraction of the memory and time of as many objects. */
export class SpanColumns {
  /** UTF-16 offsets; only the first `count` of each column are of words. */
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  count = 0;

  constructor({ length }: string) {
    const expected = fewest + Math.ceil(length / unitsOfWord);
    this.starts = new Int32Array(expected);
    this.ends = new Int32Array(expected);
    this.kinds = new Uint8Array(expected);
  }

  /** @param kind of the word, 0 to 255 */
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
