const [forgetsMean, forgetsSquare] = [0.9, 0.999];
const least = 1e-8;

/** Numbers that are learnt, with the gradient that is gathered for the next step. */
export class Parameters {
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private steps = 0;

  /** `shrink` pulls each number towards 0: the gradient of shrink/2 times its square. */
  constructor(
    readonly values: Float32Array,
    private readonly shrink: number,
  ) {
    this.gradient = new Float32Array(values.length);
    this.mean = new Float32Array(values.length);
    this.square = new Float32Array(values.length);
  }

  /** A step against the gradient by Adam (Kingma and Ba, 2015), of about `size` a number; then the gradient is 0. */
  step(size: number): void {
    const { values, gradient, mean, square, shrink } = this;
    this.steps += 1;
    const meanShare = 1 - forgetsMean ** this.steps;
    const squareShare = 1 - forgetsSquare ** this.steps;
    for (let at = 0; at < values.length; at += 1) {
      const pull = gradient[at]! + shrink * values[at]!;
      mean[at] = forgetsMean * mean[at]! + (1 - forgetsMean) * pull;
      square[at] = forgetsSquare * square[at]! + (1 - forgetsSquare) * pull * pull;
      values[at]! -= (size * mean[at]!) / meanShare / (Math.sqrt(square[at]! / squareShare) + least);
    }
    gradient.fill(0);
  }
}
