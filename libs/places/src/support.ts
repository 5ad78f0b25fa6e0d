import { corridorSide } from './corridor';
import { fold } from './fold';
import { type GazetteerEntry } from './gazetteer';
import { type Meaning } from './lexicon';
import { onceForEach } from './once-for-each';
import { type NameHit } from './scan-names';
import { gapAfter, type Tokens, word } from './tokens';

/** One thing in a text that speaks for a country; `weight` 1 for a country's or region's name, less for a city. */
interface Evidence {
  readonly country: string;
  /** Folded name of the region, or of the city's region. */
  readonly region: string;
  readonly weight: number;
}

type CityOf = (hit: NameHit) => GazetteerEntry | undefined;

/** How far around a name other names speak for its country, in characters. */
const reach = 300;
/** Names looked at on either side of a list. */
const listReach = 4;
const cityWeight = 0.1;
/** A city speaks for its country where the next best reading of its name is this many times smaller. */
const dominance = 3;

/** The place that a name most likely means taken alone, where no namesake comes near it. */
const dominantCity = onceForEach(({ places }: Meaning): GazetteerEntry | undefined => {
  const inCorridor = places.filter(({ entry }) => corridorSide(entry.place.country) !== null);
  const [first] = (inCorridor.length > 0 ? inCorridor : places).map(({ entry }) => entry).sort(bySize);
  if (first === undefined || first.place.population < 100_000 || places.some(({ weak }) => weak))
    return undefined;
  const rivals = places.filter(({ entry }) => entry !== first);
  const alone = rivals.every(({ entry }) => entry.place.population * dominance <= first.place.population);
  return alone ? first : undefined;
});

const millions = 1_000_000;

/** Some city's name, whichever city it is, and no common word; "Roma" is Rome all the same. */
export function namesSomeCity({ meaning: { places } }: NameHit): GazetteerEntry | undefined {
  const [largest] = places.map(({ entry }) => entry).sort(bySize);
  if (largest === undefined || largest.place.population < 100_000) return undefined;
  return places.some(({ weak }) => weak) && largest.place.population < millions ? undefined : largest;
}

/** A name that is one city's whatever stands around it. */
export const isOutright = (hit: NameHit): GazetteerEntry | undefined => dominantCity(hit.meaning);

/** What a name means in a list of cities: there even a common word ("Cleveland", "Rosario") names the city. */
function cityInList({ meaning: { places } }: NameHit): GazetteerEntry | undefined {
  const corridor = places.filter(({ entry }) => corridorSide(entry.place.country) !== null);
  const [first, ...others] = (corridor.length > 0 ? corridor : places).map(({ entry }) => entry).sort(bySize);
  if (first === undefined || first.place.population < 100_000) return undefined;
  const isAlone = [...others, ...places.map(({ entry }) => entry)].every(
    ({ place: { country, population } }) =>
      country === first.place.country || population * dominance <= first.place.population,
  );
  return isAlone ? first : undefined;
}

const bySize = (a: GazetteerEntry, b: GazetteerEntry) => b.place.population - a.place.population;

const none: readonly Evidence[] = [];
function evidenceOf(hit: NameHit, text: string): readonly Evidence[] {
  const { meaning } = hit;
  const named = meaning.country === undefined ? [] : [meaning.country];
  const countries = [...named, ...(meaning.places.length === 0 ? meaning.regionOf : [])];
  if (countries.length > 0) {
    const region = fold(text.slice(hit.start, hit.end));
    return countries.map((country) => ({ country, region, weight: 1 / countries.length }));
  }
  return evidenceOfCity(meaning);
}

/** Of names that say the same wherever they stand, which are all but those of regions. */
const evidenceOfCity = onceForEach((meaning: Meaning): readonly Evidence[] => {
  const city = dominantCity(meaning);
  if (city === undefined) return none;
  return [{ country: city.place.country, region: fold(city.place.region), weight: cityWeight }];
});

const alone: readonly NameHit[] = [];

/** How many of the names are cities of the country, or of any. */
export function countCities(
  names: readonly NameHit[],
  country: string | undefined,
  cityOf: CityOf = cityInList,
): number {
  return names.filter((name) => {
    const city = cityOf(name)?.place.country;
    return city !== undefined && (country ?? city) === city;
  }).length;
}

/** Neighbours in a list: a comma, "and", or both between them. */
function isPair(tokens: Tokens, left: NameHit | undefined, right: NameHit | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = gapAfter(tokens, left.last);
  if (right.first === left.last + 1) return /^[*_]{0,2},[\s\u00a0*_]{1,4}$/u.test(gap);
  return right.first === left.last + 2 && /^(and|y|e|i)$/.test(word(tokens, left.last + 1));
}

/** What a text says about countries: near a name, and over all. */
export class Support {
  private readonly evidence: Evidence[] = [];
  /** The hit that each piece of evidence is. */
  private readonly hitOf: number[] = [];
  private readonly firstOfHit: Int32Array;
  private readonly totals = new Map<string, number>();
  /** What the weightiest word of the text weighs. */
  private heaviest = 0;

  constructor(
    readonly tokens: Tokens,
    readonly hits: readonly NameHit[],
  ) {
    this.firstOfHit = new Int32Array(hits.length + 1);
    hits.forEach((hit, index) => {
      this.firstOfHit[index] = this.evidence.length;
      for (const each of evidenceOf(hit, tokens.text)) {
        this.evidence.push(each);
        this.hitOf.push(index);
      }
    });
    this.firstOfHit[hits.length] = this.evidence.length;
    for (const { country, weight } of this.evidence) {
      this.totals.set(country, (this.totals.get(country) ?? 0) + weight);
      this.heaviest = Math.max(this.heaviest, weight);
    }
  }

  /** 0..1: the nearest and weightiest word for the country within reach of hit `index`, itself left out. */
  near(index: number, country: string): number {
    if (!this.totals.has(country)) return 0;
    const speaks = (each: Evidence) => each.country === country;
    return Math.max(this.best(index, speaks, -1), this.best(index, speaks, 1));
  }

  /** As {@link near}, for the words that speak for one region (English name) of the country. */
  nearRegion(index: number, country: string, region: string): number {
    if (!this.totals.has(country)) return 0;
    const folded = fold(region);
    const speaks = (each: Evidence) => each.country === country && each.region === folded;
    return Math.max(this.best(index, speaks, -1), this.best(index, speaks, 1));
  }

  /** The names that stand in one list with hit `index`, itself left out ("Madrid, Barcelona and Valencia"). */
  listedWith(index: number): readonly NameHit[] {
    const { hits, tokens } = this;
    let first = index;
    while (index - first < listReach && isPair(tokens, hits[first - 1], hits[first])) first -= 1;
    let last = index;
    while (last - index < listReach && isPair(tokens, hits[last], hits[last + 1])) last += 1;
    return first === last ? alone : [...hits.slice(first, index), ...hits.slice(index + 1, last + 1)];
  }

  private best(index: number, speaks: (each: Evidence) => boolean, step: 1 | -1): number {
    const self = this.hits[index];
    let best = 0;
    if (self === undefined) return best;
    let at = step === 1 ? (this.firstOfHit[index + 1] ?? 0) : (this.firstOfHit[index] ?? 0) - 1;
    for (; at >= 0 && at < this.evidence.length; at += step) {
      const each = this.evidence[at];
      const other = this.hits[this.hitOf[at] ?? -1];
      if (each === undefined || other === undefined) break;
      const distance = step === 1 ? other.start - self.end : self.start - other.end;
      const nearness = 1 - distance / (reach + 1);
      // Further on nothing can weigh more.
      if (distance > reach || best >= this.heaviest * nearness) break;
      if (speaks(each)) best = Math.max(best, each.weight * nearness);
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
