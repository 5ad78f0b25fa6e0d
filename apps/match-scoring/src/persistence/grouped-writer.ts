interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes what comes in at the same time together: whatever waited while the last group was written goes with the next. Each
 * caller is answered when its own group is committed.
 */
export class GroupedWriter<Item> {
  private waiting: Waiting<Item>[] = [];
  private isWriting = false;

  constructor(
    private readonly write: (items: readonly Item[]) => Promise<void>,
    private readonly groupMax: number,
  ) {}

  /** Resolves once it is written. @throws what writing it threw */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isWriting) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) await this.writeGroup(this.waiting.splice(0, this.groupMax));
    this.isWriting = false;
  }

  /** Where a group cannot be written, each of it is tried alone: one bad item is nobody else's. */
  private async writeGroup(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length === 1) group[0]!.reject(error);
      else for (const one of group) await this.writeGroup([one]);
    }
  }
}
