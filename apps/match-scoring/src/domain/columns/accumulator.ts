import { type Posting } from './postings';

/**
 * One sum for each row of a block, filled from postings and cleared for the next block: it never leaves the cache.
 * The order of multiplication is that of `fit.ts`, to the last bit, where concepts come in the order of the space.
 */
export class Accumulator {
  readonly sums: Float64Array;

  constructor(rows: number) {
    this.sums = new Float64Array(rows);
  }

  clear(): void {
    this.sums.fill(0);
  }

  /** Adds factor x value. */
  addProducts({ places, values, size }: Posting, factor: number): void {
    const { sums } = this;
    for (let entry = 0; entry < size; entry++) sums[places[entry]!]! += factor * values[entry]!;
  }

  /** Adds (weight x value) x factor. */
  addWeighted({ places, values, size }: Posting, weight: number, factor: number): void {
    const { sums } = this;
    for (let entry = 0; entry < size; entry++) sums[places[entry]!]! += weight * values[entry]! * factor;
  }

  /** Adds weight x the smaller of value and limit. */
  addCommon({ places, values, size }: Posting, weight: number, limit: number): void {
    const { sums } = this;
    for (let entry = 0; entry < size; entry++) {
      sums[places[entry]!]! += weight * Math.min(values[entry]!, limit);
    }
  }
}
