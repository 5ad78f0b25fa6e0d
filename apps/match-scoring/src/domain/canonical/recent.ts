/** What was computed lately, found again by what it was computed of. Holds `max` to twice `max` results, those used last. */
export class Recent<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  constructor(private readonly max: number) {}

  /** What is held for the key; computed where nothing is. */
  of(key: Key, compute: () => Value): Value {
    const held = this.young.get(key);
    if (held !== undefined) return held;
    const value = this.old.get(key) ?? compute();
    if (this.young.size >= this.max) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
