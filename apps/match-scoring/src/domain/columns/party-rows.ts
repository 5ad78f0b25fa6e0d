import { type PartyProfile } from '../party-profile';

/** The country of a row without a party. */
const nowhere = -1;

/** Which party stands in which row, and in which country: rows are reused, so that columns stay dense. */
export class PartyRows<P extends PartyProfile> {
  private readonly rowOf = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly profiles: (P | undefined)[] = [];
  private readonly codeOf = new Map<string, number>();
  /** An index into `countries` for each row, or -1. */
  countryCodes = new Int32Array(64).fill(nowhere);

  /** One above the highest row ever in use. */
  get size(): number {
    return this.profiles.length;
  }

  get parties(): number {
    return this.rowOf.size;
  }

  /** Every country seen, by code. */
  get countries(): readonly string[] {
    return [...this.codeOf.keys()];
  }

  find(id: string): number | undefined {
    return this.rowOf.get(id);
  }

  profile(row: number): P | undefined {
    return this.profiles[row];
  }

  /** Puts a party in its row, a free one or a new one, and says which. */
  put(profile: P): number {
    const row = this.rowOf.get(profile.id) ?? this.free.pop() ?? this.profiles.length;
    if (row >= this.countryCodes.length) this.widen();
    this.rowOf.set(profile.id, row);
    this.profiles[row] = profile;
    this.countryCodes[row] = this.code(profile.country);
    return row;
  }

  release(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.profiles[row] = undefined;
    this.countryCodes[row] = nowhere;
    this.free.push(row);
  }

  private code(country: string): number {
    const held = this.codeOf.get(country);
    if (held !== undefined) return held;
    this.codeOf.set(country, this.codeOf.size);
    return this.codeOf.size - 1;
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.countryCodes.length).fill(nowhere);
    wider.set(this.countryCodes);
    this.countryCodes = wider;
  }
}
