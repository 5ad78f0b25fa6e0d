/** What is stored of a network besides the rows of its features: H hidden sums, K answers. */
export interface StoredNetwork {
  /** b, H numbers. */
  readonly hiddenBias: readonly number[];
  /** c, K numbers. */
  readonly answerBias: readonly number[];
  /** W, H rows of K numbers. */
  readonly ofHidden: readonly (readonly number[])[];
}

/**
 * A small network: c + L x + W max(0, b + E x) in logits, where x counts the features of a sentence. The row of a feature holds its H
 * numbers of E, then its K of L, from the column `first` on.
 */
export class Network {
  private readonly hidden: number;
  private readonly answerCount: number;
  private readonly ofHidden: Float32Array;
  /** Of the rows in hand: one for all sentences, as a new one for each costs more than what is done with it. */
  private readonly sums: Float32Array;

  constructor(
    private readonly stored: StoredNetwork,
    private readonly first: number,
  ) {
    this.hidden = stored.hiddenBias.length;
    this.answerCount = stored.answerBias.length;
    this.ofHidden = Float32Array.from(stored.ofHidden.flat());
    this.sums = new Float32Array(this.hidden + this.answerCount);
  }

  /** The first column that is not its own any more. */
  get end(): number {
    return this.first + this.hidden + this.answerCount;
  }

  /** K logits, of a sentence whose features have these rows. */
  answers(rows: readonly Float32Array[]): number[] {
    const { hidden, answerCount, ofHidden, sums } = this;
    const { hiddenBias, answerBias } = this.stored;
    this.sumUp(rows);
    const answers = answerBias.map((bias, at) => bias + sums[hidden + at]!);
    for (let unit = 0; unit < hidden; unit += 1) {
      const raised = hiddenBias[unit]! + sums[unit]!;
      if (raised <= 0) continue;
      for (let at = 0; at < answerCount; at += 1) answers[at]! += raised * ofHidden[unit * answerCount + at]!;
    }
    return answers;
  }

  private sumUp(rows: readonly Float32Array[]): void {
    const { first, sums } = this;
    sums.fill(0);
    for (const row of rows) for (let at = 0; at < sums.length; at += 1) sums[at]! += row[first + at]!;
  }
}
