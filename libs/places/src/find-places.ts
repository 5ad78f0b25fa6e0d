import { choosePlace, type Readings } from './choose-place';
import { cityStates } from './city-states';
import { type Corridor, corridorSide, defaultCorridor } from './corridor';
import { isPersonName } from './person-names';
import { type Place, type PlaceMention } from './place';
import { placeRole } from './place-role';
import { saysWhereAnotherLies } from './qualifier';
import { type NameHit, scanNames } from './scan-names';
import { settledReadings } from './settled-readings';
import { Support } from './support';
import { gapAfter, TokenKind, tokenise, type Tokens, word } from './tokens';

const inCapitals = (text: string) =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** "LIMA, 3 May": a line begins with the city, and a comma. */
function isDateline(first: number, tokens: Tokens): boolean {
  const opens = first === 0 || gapAfter(tokens, first - 1).includes('\n');
  return opens && gapAfter(tokens, first).startsWith(',') && tokens.kinds[first + 1] === TokenKind.digits;
}

/** "PISA" among words in small letters is an acronym; in a heading all in capitals it is the city, and "HCMC" always is. */
function isAcronym({ first, last, meaning }: NameHit, tokens: Tokens): boolean {
  const own = word(tokens, first);
  if (first !== last || own.length > 4 || !inCapitals(own) || /[^A-Z]/.test(own)) return false;
  if (isDateline(first, tokens) || meaning.places.some(({ name }) => name === own)) return false;
  const neighbours = [word(tokens, first - 1), word(tokens, first + 1)].filter((each) => each !== '');
  return neighbours.length > 0 && !neighbours.some(inCapitals);
}

const articles = new Set(['the', 'el', 'la']);
const wellKnown = 300_000;

/** "The Alhambra": a sight, not the town in Arizona. Towns of the corridor stay, as do "the Milan fair" and its like. */
function isSight(
  { first }: NameHit,
  { country, population }: Place,
  tokens: Tokens,
  corridor: Corridor,
): boolean {
  if (population >= wellKnown || corridorSide(country, corridor) !== null) return false;
  return articles.has(word(tokens, first - 1).toLowerCase());
}

function namesCity(hit: NameHit | undefined, tokens: Tokens): boolean {
  if (hit === undefined) return false;
  const { meaning, first } = hit;
  if (meaning.places.length === 0) return false;
  if (tokens.kinds[first] === TokenKind.lower && meaning.lowerCase) return false;
  if (isAcronym(hit, tokens)) return false;
  return meaning.country === undefined || cityStates.has(meaning.country);
}

/**
 * The cities that a text names, in order, each with its exact span and its role; names of people are left out.
 * Namesakes are told apart by what stands behind the name, then country words near by and over the whole text, then
 * the corridor (Spain's Valencia unless the text says otherwise), then size. Linear in the length of the text.
 */
export function findPlaces(text: string, options: { corridor?: Corridor } = {}): PlaceMention[] {
  const corridor = options.corridor ?? defaultCorridor;
  const tokens = tokenise(text);
  const hits = scanNames(tokens);
  const support = new Support(tokens, hits);
  const cities: number[] = [];
  for (let index = 0; index < hits.length; index += 1) if (namesCity(hits[index], tokens)) cities.push(index);
  const readings = settledReadings(support, cities);
  const mentions: PlaceMention[] = [];
  for (const index of cities) {
    const mention = mentionAt(support, index, corridor, readings);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

/** What hit `index` names as a city, where it does. */
function mentionAt(
  support: Support,
  index: number,
  corridor: Corridor,
  readings: Readings,
): PlaceMention | undefined {
  const { tokens, hits } = support;
  const hit = hits[index];
  if (hit === undefined) return undefined;
  const { first, last, start, end } = hit;
  const nextIsName = hits[index + 1]?.first === last + 1;
  const previousIsName = hits[index - 1]?.last === first - 1;
  if (isPersonName(tokens, hit, nextIsName)) return undefined;
  const place = choosePlace(support, index, corridor, readings)?.place;
  if (place === undefined) return undefined;
  const isSaidInPassing =
    isSight(hit, place, tokens, corridor) || saysWhereAnotherLies(support, index, place);
  const role = isSaidInPassing ? 'part-of-name' : placeRole(tokens, hit, previousIsName);
  return { place, start, end, text: tokens.text.slice(start, end), role };
}
