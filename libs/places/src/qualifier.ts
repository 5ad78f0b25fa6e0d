import { foldedWord, gapAfter, isCapital, type Tokens, word } from './tokens';
import { cityStates } from './city-states';
import { fold } from './fold';
import { type NamedPlace } from './lexicon';
import { type Place } from './place';
import { type NameHit } from './scan-names';
import { type Support } from './support';

const usStates: Readonly<Record<string, string>> = Object.fromEntries(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY LA MA MD ME MI MN MO MS MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
    .split(' ')
    .map((state) => [state, 'US']),
);

const toCapital = new Set(
  'the la capital city of de del state province region estado provincia ciudad'.split(' '),
);

type Names = Pick<Support, 'tokens' | 'hits'>;

export interface Qualifier {
  /** Countries that the words right behind the name point to: "(Venezuela)", ", Ohio". */
  readonly countries: ReadonlySet<string>;
  /** The region named, lower case, where it is one. */
  readonly name: string;
  /** "in brackets" or "of one item": sure enough to refuse a place of any other country. */
  readonly sure: boolean;
}

/** The country or region that stands right behind a name, set off by a bracket, a comma or a dash. */
export function qualifierAfter(support: Support, index: number): Qualifier | undefined {
  const { tokens, hits } = support;
  const hit = hits[index];
  if (hit === undefined) return undefined;
  const gap = gapAfter(tokens, hit.last);
  const bracket = /^[\s\u00a0*_]{0,3}[([][\s\u00a0]?$/u.test(gap);
  const comma = /^[*_]{0,3},[\s\u00a0]{1,2}$/u.test(gap);
  const within = /^,?[\s\u00a0]$/u.test(gap) && /^(in|en)$/.test(word(tokens, hit.last + 1));
  if (!bracket && !comma && !within) return undefined;
  const stateCountry = usStates[word(tokens, hit.last + 1)];
  if (stateCountry !== undefined) return { countries: new Set([stateCountry]), name: '', sure: bracket };
  const next = hits[index + 1];
  const expected = hit.last + 1 + (within ? 1 : wordsOfCapital(tokens, hit.last + 1));
  if (next === undefined || next.first !== expected || !isCapital(tokens, next.first)) return undefined;
  const ownRegion =
    bracket || !standsInList(support, index + 1) ? regionOfNamesake(hit, next, tokens.text) : [];
  const countries = ownRegion.length > 0 ? new Set(ownRegion) : whereIs(next, bracket);
  if (countries.size === 0) return undefined;
  const name = tokens.text.slice(next.start, next.end).toLowerCase();
  return { countries, name, sure: bracket || (comma && !inList(support, index + 1)) };
}

/** The countries that a name stands for, or has a region in; none where it more likely names a city or a people. */
function whereIs({ meaning }: NameHit, bracket: boolean): Set<string> {
  const named = meaning.country !== undefined && !meaning.adjective ? [meaning.country] : [];
  const city =
    meaning.places.length > 0 && (meaning.country === undefined || cityStates.has(meaning.country));
  return new Set(city && !bracket ? [] : [...named, ...meaning.regionOf]);
}

/** "Victoria, the capital of Seychelles": how many words lead from the comma to the name. */
function wordsOfCapital(tokens: Tokens, first: number): number {
  let count = 0;
  let saysCapital = false;
  for (; count < 6 && toCapital.has(foldedWord(tokens, first + count)); count += 1) {
    saysCapital ||= foldedWord(tokens, first + count) === 'capital';
    if (!/^[\s\u00a0]$/u.test(gapAfter(tokens, first + count))) break;
  }
  return saysCapital ? count : 0;
}

/** "León, Guanajuato": a city's name that is also the region of a namesake. Its country, where there is one. */
function regionOfNamesake({ meaning }: NameHit, next: NameHit, text: string): string[] {
  if (next.meaning.regionOf.size === 0) return [];
  const name = fold(text.slice(next.start, next.end));
  return meaning.places.flatMap(({ entry: { place } }) =>
    next.meaning.regionOf.has(place.country) && fold(place.region) === name ? [place.country] : [],
  );
}

/** "León, Guanajuato", "Getafe (Madrid)": the name only says where the one before it lies. */
export function saysWhereAnotherLies({ tokens, hits }: Support, index: number, place: Place): boolean {
  const hit = hits[index];
  const previous = hits[index - 1];
  if (hit === undefined || previous === undefined || hit.first !== previous.last + 1) return false;
  const gap = gapAfter(tokens, previous.last);
  const bracket = /^[\s\u00a0*_]{0,3}\([\s\u00a0]?$/u.test(gap);
  if (bracket && !gapAfter(tokens, hit.last).startsWith(')')) return false;
  const lists = (at: number) => standsInList({ tokens, hits }, at);
  if (!bracket && (!/^,[\s\u00a0]$/u.test(gap) || lists(index) || lists(index - 2))) return false;
  if (regionOfNamesake(previous, hit, tokens.text).length > 0) return true;
  const isSame = ({ entry }: NamedPlace) => entry.place === place;
  const inCountry = ({ entry }: NamedPlace) => entry.place.country === place.country;
  return bracket && previous.meaning.places.some(inCountry) && !previous.meaning.places.some(isSame);
}

/** "León, Guanajuato and Puebla": more names follow, so that the second qualifies nothing. */
function standsInList({ tokens, hits }: Names, index: number): boolean {
  const hit = hits[index];
  const next = hits[index + 1];
  if (hit === undefined || next === undefined || next.first > hit.last + 2) return false;
  return next.first === hit.last + 1
    ? gapAfter(tokens, hit.last).startsWith(',')
    : /^(and|y|e|or|o|i)$/.test(word(tokens, hit.last + 1));
}

/** "Barcelona, Japan and Korea": a country in a list says nothing of the city before it. */
function inList({ tokens, hits }: Support, index: number): boolean {
  const hit = hits[index];
  const next = hits[index + 1];
  if (hit === undefined || next === undefined || next.first > hit.last + 2) return false;
  const gap = tokens.text.slice(hit.end, next.start);
  return /^(,|,? (and|y|e|or|o|&))\s/u.test(gap) && next.meaning.country !== undefined;
}
