/**
 * Reads what is asked for at the same time together: whatever waited while the last group was read goes with the next, so
 * that what is answered was read after it was asked for.
 */
export class GroupedReader<Key, Value> {
  private waiting: {
    readonly key: Key;
    readonly resolve: (value: Value) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  private isReading = false;

  /** `read` answers one value a key, in their order. */
  constructor(
    private readonly read: (keys: readonly Key[]) => Promise<readonly Value[]>,
    private readonly groupMax: number,
  ) {}

  /** @throws what reading its group threw */
  of(key: Key): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (!this.isReading) void this.readAll();
    });
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    while (this.waiting.length > 0) {
      const group = this.waiting.splice(0, this.groupMax);
      try {
        const values = await this.read(group.map(({ key }) => key));
        group.forEach(({ resolve }, at) => resolve(values[at]!));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.isReading = false;
  }
}
