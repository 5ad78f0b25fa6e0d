/**
 * What was computed of an object lately, found again by the object itself: one that was replaced is never asked for, so
 * nothing outlives a change. Holds `max` to twice `max` results, those used last.
 */
export class Recent<Key extends object, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  constructor(
    private readonly compute: (key: Key) => Value,
    private readonly max: number,
  ) {}

  of(key: Key): Value {
    const held = this.young.get(key);
    if (held !== undefined) return held;
    const value = this.old.get(key) ?? this.compute(key);
    if (this.young.size >= this.max) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
