import { type CityLayout } from './city-layout';
import { type CityProfile } from '../party-profile';

/** Whole numbers below it, of 2 ** 32, are a chance of one half. */
const half = 2 ** 31;
/** The population that an unknown one is drawn around where the other side's is not known either. */
const populationReference = 1_000_000;

/**
 * A city whose pending things turn out anew with every `draw`, by the numbers and in the order of `fillMissingFacts` and
 * `cityVector`, but without making a profile or a vector: only what the score of two cities rests on is kept.
 */
export class DrawnCity {
  /** What each needed and each offered concept of the layout came to. */
  readonly need: Float64Array;
  readonly offer: Float64Array;
  population: number | null;
  /** Whether it prefers the other's country. */
  prefers: boolean;
  private readonly values: readonly Float64Array[];
  private readonly slots: Int32Array;
  private readonly shares: Float64Array;
  /** Of 2 ** 32: a claim stands where the number drawn is below. Infinite where it is confirmed and nothing is drawn. */
  private readonly thresholds: Float64Array;
  private readonly reference: number;
  private readonly unused: number;

  constructor(
    layout: CityLayout,
    private readonly profile: CityProfile,
    other: CityProfile,
  ) {
    const { claims } = layout;
    this.need = new Float64Array(layout.need.concepts.length);
    this.offer = new Float64Array(layout.offer.concepts.length);
    this.values = claims.map(({ stance }) => this[stance]);
    this.slots = Int32Array.from(claims, ({ slot }) => slot);
    this.shares = Float64Array.from(claims, ({ share }) => share);
    this.thresholds = Float64Array.from(claims, ({ statement }) => {
      const { status, certainty } = profile.statements[statement]!;
      return status === 'confirmed' ? Infinity : certainty * 2 ** 32;
    });
    this.reference = other.population ?? populationReference;
    this.unused = unusedDraws(profile);
    this.population = profile.population;
    this.prefers = profile.preferredPartnerCountries?.includes(other.country) ?? false;
  }

  /** One way the pending things can turn out. `next` gives whole numbers in [0, 2 ** 32). */
  draw(next: () => number): void {
    const { slots, shares, thresholds } = this;
    if (this.profile.population === null) this.population = this.reference * (next() / 2 ** 32) ** 2;
    if (this.profile.preferredPartnerCountries === null) this.prefers = next() < half;
    for (let count = 0; count < this.unused; count++) next();
    this.need.fill(0);
    this.offer.fill(0);
    for (let claim = 0; claim < slots.length; claim++) {
      const threshold = thresholds[claim]!;
      if (threshold !== Infinity && next() >= threshold) continue;
      const values = this.values[claim]!;
      const slot = slots[claim]!;
      if (shares[claim]! > values[slot]!) values[slot] = shares[claim]!;
    }
  }
}

/** Numbers drawn for pilots, which a city does not score another by: they keep their place in the sequence. */
function unusedDraws({ pilots }: CityProfile): number {
  if (pilots === null) return 2;
  return pilots.welcome && pilots.minimumTrl === null ? 1 : 0;
}
