/** Features by name, and a row of numbers for each: one byte a number, a column's bytes in steps of its own. */
export class Rows {
  private ids: ReadonlyMap<string, number> | undefined;
  private bytes: Int8Array | undefined;

  constructor(
    private readonly names: readonly string[],
    private readonly base64: string,
    private readonly steps: readonly number[],
  ) {}

  /** Undefined of a feature that was never met. */
  of(name: string): Float32Array | undefined {
    this.ids ??= new Map(this.names.map((each, id) => [each, id]));
    const id = this.ids.get(name);
    if (id === undefined) return undefined;
    this.bytes ??= new Int8Array(Buffer.from(this.base64, 'base64'));
    const { bytes, steps } = this;
    const from = id * steps.length;
    return Float32Array.from(steps, (step, at) => bytes[from + at]! * step);
  }
}
