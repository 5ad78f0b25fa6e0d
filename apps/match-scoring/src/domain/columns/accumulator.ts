import { type Posting } from './postings';

/** One sum for each row, filled from postings. The order of multiplication is that of `fit.ts`, to the last bit. */
export class Accumulator {
  readonly sums: Float64Array;

  constructor(rows: number) {
    this.sums = new Float64Array(rows);
  }

  /** Adds factor x value. */
  addProducts({ rows, values, size }: Posting, factor: number): void {
    for (let entry = 0; entry < size; entry++) this.sums[rows[entry]!]! += factor * values[entry]!;
  }

  /** Adds (weight x value) x factor. */
  addWeighted({ rows, values, size }: Posting, weight: number, factor: number): void {
    for (let entry = 0; entry < size; entry++) this.sums[rows[entry]!]! += weight * values[entry]! * factor;
  }

  /** Adds weight x the smaller of value and limit. */
  addCommon({ rows, values, size }: Posting, weight: number, limit: number): void {
    for (let entry = 0; entry < size; entry++) {
      this.sums[rows[entry]!]! += weight * Math.min(values[entry]!, limit);
    }
  }
}
