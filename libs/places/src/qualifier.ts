import { gapAfter, isCapital, word } from './tokens';
import { cityStates } from './city-states';
import { type NameHit } from './scan-names';
import { type Support } from './support';

const usStates: Readonly<Record<string, string>> = Object.fromEntries(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY LA MA MD ME MI MN MO MS MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
    .split(' ')
    .map((state) => [state, 'US']),
);

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
  if (next === undefined || next.first !== hit.last + (within ? 2 : 1) || !isCapital(tokens, next.first))
    return undefined;
  const countries = whereIs(next, bracket);
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

/** "Barcelona, Japan and Korea": a country in a list says nothing of the city before it. */
function inList({ tokens, hits }: Support, index: number): boolean {
  const hit = hits[index];
  const next = hits[index + 1];
  if (hit === undefined || next === undefined || next.first > hit.last + 2) return false;
  const gap = tokens.text.slice(hit.end, next.start);
  return /^(,|,? (and|y|e|or|o|&))\s/u.test(gap) && next.meaning.country !== undefined;
}
