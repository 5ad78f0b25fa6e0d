import { type PartyProfile } from '../party-profile';

/** The country of a row without a party. */
const nowhere = -1;

/** Which party stands in which row, and in which country: rows are reused, so that columns stay dense. */
export class PartyRows<P extends PartyProfile> {
  private readonly rowOf = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly ids: (string | undefined)[] = [];
  private readonly profiles: (P | undefined)[] = [];
  private readonly codeOf = new Map<string, number>();
  private readonly countryCounts: number[] = [];
  /** Every country seen, by code. */
  readonly countries: string[] = [];
  /** An index into `countries` for each row, or -1. */
  countryCodes = new Int32Array(64).fill(nowhere);

  /** One above the highest row ever in use. */
  get size(): number {
    return this.profiles.length;
  }

  get parties(): number {
    return this.rowOf.size;
  }

  /** How many parties are in the country of a code. */
  inCountry(code: number): number {
    return this.countryCounts[code]!;
  }

  find(id: string): number | undefined {
    return this.rowOf.get(id);
  }

  id(row: number): string | undefined {
    return this.ids[row];
  }

  profile(row: number): P | undefined {
    return this.profiles[row];
  }

  /** Puts a party that is not held yet in a free row or a new one, and says which. */
  put(profile: P): number {
    const row = this.free.pop() ?? this.profiles.length;
    if (row >= this.countryCodes.length) this.widen();
    this.rowOf.set(profile.id, row);
    this.ids[row] = profile.id;
    this.profiles[row] = profile;
    const code = this.code(profile.country);
    this.countryCodes[row] = code;
    this.countryCounts[code]! += 1;
    return row;
  }

  release(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.ids[row] = undefined;
    this.profiles[row] = undefined;
    this.countryCounts[this.countryCodes[row]!]! -= 1;
    this.countryCodes[row] = nowhere;
    this.free.push(row);
  }

  private code(country: string): number {
    const held = this.codeOf.get(country);
    if (held !== undefined) return held;
    const code = this.countries.push(country) - 1;
    this.codeOf.set(country, code);
    this.countryCounts[code] = 0;
    return code;
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.countryCodes.length).fill(nowhere);
    wider.set(this.countryCodes);
    this.countryCodes = wider;
  }
}
