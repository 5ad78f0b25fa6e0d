/** The values that a thing may have: the one acknowledged last, and those of which nobody knows what became. */
export class MayBe<Value> {
  private acknowledged: Value | undefined;
  private readonly unanswered = new Set<Value>();

  /** @param isGuarded where a request that comes late is refused, for it names the version that it saw */
  constructor(private readonly isGuarded: boolean) {}

  acknowledge(value: Value): void {
    this.acknowledged = value;
    if (this.isGuarded) this.unanswered.clear();
  }

  leaveUnanswered(value: Value): void {
    this.unanswered.add(value);
  }

  /** Whether the value is told by what is known; anything may be where nothing was acknowledged. */
  allows(value: Value): boolean {
    return this.acknowledged === undefined || value === this.acknowledged || this.unanswered.has(value);
  }
}
