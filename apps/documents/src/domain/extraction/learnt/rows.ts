/** Features by name, and a row of numbers for each: one byte a number, a column's bytes in steps of its own. */
export class Rows {
  private ids: ReadonlyMap<string, number> | undefined;
  private bytes: Int8Array | undefined;

  constructor(
    private readonly names: readonly string[],
    private readonly base64: string,
    private readonly steps: readonly number[],
  ) {}

  /** Adds the row of a feature to `sums`; of one that was never met, nothing. Says whether there is one. */
  add(name: string, sums: Float32Array): boolean {
    this.ids ??= new Map(this.names.map((each, id) => [each, id]));
    const id = this.ids.get(name);
    if (id === undefined) return false;
    this.bytes ??= new Int8Array(Buffer.from(this.base64, 'base64'));
    const { bytes, steps } = this;
    const from = id * steps.length;
    for (let at = 0; at < steps.length; at += 1) sums[at]! += bytes[from + at]! * steps[at]!;
    return true;
  }
}
