/** The rows that have a value at one concept, side by side in memory, in no order. */
export class Posting {
  rows = new Int32Array(4);
  values = new Float64Array(4);
  size = 0;

  add(row: number, value: number): void {
    if (this.size === this.rows.length) this.grow();
    this.rows[this.size] = row;
    this.values[this.size] = value;
    this.size += 1;
  }

  /** Moves the last entry into the gap. */
  remove(row: number): void {
    const at = this.rows.indexOf(row);
    if (at < 0 || at >= this.size) return;
    this.size -= 1;
    this.rows[at] = this.rows[this.size]!;
    this.values[at] = this.values[this.size]!;
  }

  private grow(): void {
    const rows = new Int32Array(2 * this.size);
    const values = new Float64Array(2 * this.size);
    rows.set(this.rows);
    values.set(this.values);
    [this.rows, this.values] = [rows, values];
  }
}

/** One side of every profile (needs, offers, or what meets a need), concept by concept. */
export class Postings {
  private readonly byConcept: readonly Posting[];

  constructor(concepts: number) {
    this.byConcept = Array.from({ length: concepts }, () => new Posting());
  }

  at(concept: number): Posting {
    return this.byConcept[concept]!;
  }

  /** Enters a row's values above 0; `values` is by concept. */
  add(row: number, values: Float64Array): void {
    this.byConcept.forEach((posting, concept) => {
      if (values[concept]! > 0) posting.add(row, values[concept]!);
    });
  }

  /** Takes out what `add` entered for the same row and values. */
  remove(row: number, values: Float64Array): void {
    this.byConcept.forEach((posting, concept) => {
      if (values[concept]! > 0) posting.remove(row);
    });
  }
}
