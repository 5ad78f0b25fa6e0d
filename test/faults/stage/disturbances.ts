/** What is out of order, and until when each thing was: by names of processes, servers and wires. */
export class Disturbances {
  private readonly now = new Map<string, number>();
  private readonly until = new Map<string, number>();

  begin(name: string): void {
    this.now.set(name, (this.now.get(name) ?? 0) + 1);
  }

  end(name: string): void {
    this.now.set(name, (this.now.get(name) ?? 1) - 1);
    this.until.set(name, performance.now());
  }

  /** Whether any of them was out of order at any time since `sinceMs` of `performance`'s clock. */
  was(names: readonly string[], sinceMs: number): boolean {
    return names.some((name) => (this.now.get(name) ?? 0) > 0 || (this.until.get(name) ?? -1) >= sinceMs);
  }
}
