import { type Corridor, corridorSide } from './corridor';
import { fold } from './fold';
import { type GazetteerEntry } from './gazetteer';
import { type Meaning, type NamedPlace } from './lexicon';
import { onceForEach } from './once-for-each';
import { type Qualifier, qualifierAfter } from './qualifier';
import { type NameHit } from './scan-names';
import { countCities, isOutright, namesSomeCity, type Support } from './support';
import { foldedWord, gapAfter, isCapital, TokenKind } from './tokens';

/** Points: what the text says outweighs the corridor, the corridor outweighs size. */
const points = {
  qualified: 20,
  sameRegion: 5,
  earlier: 5,
  near: 6,
  nearRegion: 6,
  listed: 6,
  overall: 6,
  spain: 5,
  corridor: 3.5,
  corridorDwarfed: 0.5,
  capital: 0.5,
  perTenfold: 2,
  famous: 1.5,
  otherAccents: -2,
} as const;
/** A corridor city outside Spain loses its bonus to a namesake this many times its size. */
const dwarf = 10;
const famousFrom = 500_000;
const supported = 0.3;

/** What the text itself settles: one text, one Valencia. */
export interface Readings {
  /** By the folded name: "Valencia (Venezuela)" settles every other Valencia. */
  readonly byName: ReadonlyMap<string, GazetteerEntry>;
  /** Places that the text also calls by a name all their own: "Santiago de Compostela" settles "Santiago". */
  readonly anchored: ReadonlySet<GazetteerEntry>;
}

interface Situation {
  readonly support: Support;
  readonly index: number;
  readonly corridor: Corridor;
  readonly qualifier: Qualifier | undefined;
  readonly reading: GazetteerEntry | undefined;
  /** As written, in small letters, where that has accents. */
  readonly accented: string | undefined;
  readonly candidates: Candidates;
  /** Names that stand in one list with it. */
  readonly listed: readonly NameHit[];
}

/** What the places of one name have in common. */
interface Candidates {
  readonly countries: ReadonlySet<string>;
  readonly count: number;
  /** People in the largest. */
  readonly largest: number;
}

const candidatesOf = onceForEach(({ places }: Meaning): Candidates => ({
  countries: new Set(places.map(({ entry }) => entry.place.country)),
  count: places.length,
  largest: Math.max(...places.map(({ entry }) => entry.place.population)),
}));

const plain = /^[\x20-\x7e]*$/;

function accentedIn(written: string): string | undefined {
  if (plain.test(written)) return undefined;
  const lower = written.normalize('NFC').toLowerCase();
  return lower === fold(lower) ? undefined : lower;
}

function corridorPoints({ place }: GazetteerEntry, { corridor, candidates }: Situation): number {
  const side = corridorSide(place.country, corridor);
  if (side === null) return 0;
  if (side === 'spain') return points.spain;
  return place.population * dwarf < candidates.largest ? points.corridorDwarfed : points.corridor;
}

/** "Vitória" is not Vitoria-Gasteiz, while "Vitoria" may be either. */
function accentPoints({ entry }: NamedPlace, { accented }: Situation): number {
  if (accented === undefined) return 0;
  return entry.place.names.some((name) => name.normalize('NFC').toLowerCase() === accented)
    ? 0
    : points.otherAccents;
}

function score(named: NamedPlace, situation: Situation): number {
  const { entry } = named;
  const { support, index, qualifier, reading, candidates, listed } = situation;
  const { countries, count, largest } = candidates;
  const { place } = entry;
  let sum = corridorPoints(entry, situation) + accentPoints(named, situation);
  sum += Math.log10(place.population + 10) * points.perTenfold + (entry.isCapital ? points.capital : 0);
  sum +=
    support.near(index, place.country) * points.near +
    support.overall(place.country, countries) * points.overall;
  if (countries.size < count)
    sum += support.nearRegion(index, place.country, place.region) * points.nearRegion;
  const inList = countCities(listed, place.country);
  if (inList >= (corridorSide(place.country, situation.corridor) === null ? 2 : 1)) sum += points.listed;
  if (place.population >= famousFrom && place.population === largest) sum += points.famous;
  if (qualifier?.countries.has(place.country) === true) sum += points.qualified;
  if (qualifier !== undefined && fold(place.region) === fold(qualifier.name)) sum += points.sameRegion;
  return reading === entry ? sum + points.earlier : sum;
}

/** "city of Reading", "alcalde de Paz": says that a common word is meant as a place. */
function calledCity({ support, index }: Situation): boolean {
  const { tokens, hits } = support;
  const first = hits[index]?.first ?? 0;
  const before = `${foldedWord(tokens, first - 2)} ${foldedWord(tokens, first - 1)}`;
  if (/^(city|town|mayor|municipality|ciudad|alcalde|alcaldesa|municipio|ayuntamiento) (of|de)$/.test(before))
    return true;
  return /^(city council|town hall)$/.test(
    `${foldedWord(tokens, (hits[index]?.last ?? 0) + 1)} ${foldedWord(tokens, (hits[index]?.last ?? 0) + 2)}`,
  );
}

/** 鎌倉市, 양산시: in scripts without spaces the word for city says it, as "city of" does elsewhere. */
const cityWord = /^(市|县|縣|區|区|町|시|군)/u;

function startsSentence({ support, index }: Situation): boolean {
  const { tokens, hits } = support;
  const first = hits[index]?.first ?? 0;
  const gap = gapAfter(tokens, first - 1);
  return first === 0 || /[.!?:\n*#•-]/.test(gap) || (isCapital(tokens, first - 1) && !gap.includes(','));
}

function isSupported({ entry }: NamedPlace, situation: Situation): boolean {
  const { support, index, qualifier, reading, listed } = situation;
  if (qualifier?.countries.has(entry.place.country) === true || reading === entry || calledCity(situation))
    return true;
  const { tokens, hits } = support;
  if (tokens.kinds[hits[index]?.first ?? 0] === TokenKind.unspaced)
    return cityWord.test(tokens.text.slice(hits[index]?.end, (hits[index]?.end ?? 0) + 2));
  if (countCities(listed, entry.place.country, isOutright) > 0) return true;
  if (countCities(listed, undefined, namesSomeCity) > 1) return true;
  return !startsSentence(situation) && support.near(index, entry.place.country) > supported;
}

function settledReading(
  places: readonly NamedPlace[],
  name: string,
  { byName, anchored }: Readings,
): GazetteerEntry | undefined {
  const settled = byName.get(name);
  if (settled !== undefined) return settled;
  const own = places.filter(({ entry }) => anchored.has(entry));
  return own.length === 1 ? own[0]?.entry : undefined;
}

/** The place that hit `index` most likely names; undefined where none is likely enough. */
export function choosePlace(
  support: Support,
  index: number,
  corridor: Corridor,
  readings: Readings,
): GazetteerEntry | undefined {
  const hit = support.hits[index];
  if (hit === undefined) return undefined;
  const { places } = hit.meaning;
  const qualifier = qualifierAfter(support, index);
  const elsewhere =
    qualifier?.sure === true && !places.some(({ entry }) => qualifier.countries.has(entry.place.country));
  if (elsewhere) return undefined;
  const [first] = places;
  if (places.length === 1 && first?.weak === false) return first.entry;
  const written = support.tokens.text.slice(hit.start, hit.end);
  const situation: Situation = {
    support,
    index,
    corridor,
    qualifier,
    reading: settledReading(places, fold(written), readings),
    accented: accentedIn(written),
    candidates: candidatesOf(hit.meaning),
    listed: support.listedWith(index),
  };
  let best: { named: NamedPlace; score: number } | undefined;
  for (const named of places) {
    if (named.weak && !isSupported(named, situation)) continue;
    const sum = places.length === 1 ? 0 : score(named, situation);
    if (best === undefined || sum > best.score) best = { named, score: sum };
  }
  return best?.named.entry;
}
