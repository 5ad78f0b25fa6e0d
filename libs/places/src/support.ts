import { type GazetteerEntry } from './gazetteer';
import { type NameHit } from './scan-names';
import { type Tokens } from './tokens';

/** One thing in the text that speaks for a country; `weight` 1 for a country's or region's name, less for a city. */
interface Evidence {
  readonly hit: number;
  readonly country: string;
  readonly region: string | undefined;
  readonly weight: number;
}

/** How far around a name other names speak for its country, in characters. */
const reach = 300;
const cityWeight = 0.1;
/** A city speaks for its country where the next best reading of its name is this many times smaller. */
const dominance = 4;

function cityEvidence(hit: NameHit): GazetteerEntry | undefined {
  const { places } = hit.meaning;
  const strong = places.filter(({ weak }) => !weak);
  if (strong.length === 0 || strong.length < places.length) return undefined;
  const sorted = strong.map(({ entry }) => entry).sort((a, b) => b.place.population - a.place.population);
  const [first, second] = sorted;
  if (first === undefined || first.place.population < 100_000) return undefined;
  if (second !== undefined && second.place.population * dominance > first.place.population) return undefined;
  return first;
}

function evidenceOf(hit: NameHit, index: number): Evidence[] {
  const { meaning } = hit;
  const named = meaning.country === undefined ? [] : [meaning.country];
  const countries = [...named, ...(meaning.places.length === 0 ? meaning.regionOf : [])];
  if (countries.length > 0) {
    return countries.map((country) => ({
      hit: index,
      country,
      region: undefined,
      weight: 1 / countries.length,
    }));
  }
  const city = cityEvidence(hit);
  if (city === undefined) return [];
  return [{ hit: index, country: city.place.country, region: city.place.region, weight: cityWeight }];
}

/** What a text says about countries: near a name, and over all. */
export class Support {
  private readonly evidence: Evidence[];
  private readonly firstOfHit: Int32Array;
  private readonly totals = new Map<string, number>();

  constructor(
    readonly tokens: Tokens,
    readonly hits: readonly NameHit[],
  ) {
    this.evidence = [];
    this.firstOfHit = new Int32Array(hits.length + 1);
    hits.forEach((hit, index) => {
      this.firstOfHit[index] = this.evidence.length;
      this.evidence.push(...evidenceOf(hit, index));
    });
    this.firstOfHit[hits.length] = this.evidence.length;
    for (const { country, weight } of this.evidence)
      this.totals.set(country, (this.totals.get(country) ?? 0) + weight);
  }

  /** 0..1: the nearest and weightiest word for the country within reach of hit `index`, itself left out. */
  near(index: number, country: string): number {
    return Math.max(this.best(index, country, -1), this.best(index, country, 1));
  }

  private best(index: number, country: string, step: 1 | -1): number {
    const self = this.hits[index];
    let best = 0;
    if (self === undefined) return best;
    let at = step === 1 ? (this.firstOfHit[index + 1] ?? 0) : (this.firstOfHit[index] ?? 0) - 1;
    for (; at >= 0 && at < this.evidence.length; at += step) {
      const each = this.evidence[at];
      const other = each === undefined ? undefined : this.hits[each.hit];
      if (each === undefined || other === undefined) break;
      const distance = step === 1 ? other.start - self.end : self.start - other.end;
      if (distance > reach) break;
      if (each.country === country) best = Math.max(best, each.weight * (1 - distance / (reach + 1)));
    }
    return best;
  }

  /** 0..1: the country's share of all that the text says about `countries`, drawn towards 0 where it says little. */
  overall(country: string, countries: ReadonlySet<string>): number {
    let sum = 0.5;
    for (const each of countries) sum += this.totals.get(each) ?? 0;
    return (this.totals.get(country) ?? 0) / sum;
  }
}
