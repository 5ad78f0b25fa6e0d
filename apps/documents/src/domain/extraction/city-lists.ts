import { type Place, type PlaceMention } from '@puente/places';
import { type Reading } from './reading';
import { type Words } from './words';

const beforeOthers = new Set(
  'with from to after near beyond unlike outside towards toward against than con desde a hacia cerca tras contra frente for para'.split(
    ' ',
  ),
);
/** What may stand between two cities of one list: "Gangtok in India and Albacete", "Seoul, Tokyo as well as Delhi". */
const listGap =
  /^['’*_]*(?:\s+(?:in|of|de|en)\s+\p{Lu}[\p{L} ]{2,20}?)?\s*(?:,|&|\/|,?\s*\b(?:and|y|e|or|nor|ni|as well as|así como)\b)(?:\s+(?:both|the city of|la ciudad de))?\s*[*_]*$/u;
const longestGap = 45;
/** Before a city: that something is or happens there. */
export const placing = new Set(['in', 'at', 'en']);
const likening = new Set(['as', 'like', 'como']);
/** "a diferencia de Tokio", "igual que Tokio". */
const compared = new Set(['diferencia de', 'igual que', 'contrario que']);

export interface NamedCities {
  /** What the stretch is about. */
  readonly cities: readonly Place[];
  /** Named besides, behind "with", "from", "to" or a verb. */
  readonly others: readonly Place[];
}

const nobody: NamedCities = { cities: [], others: [] };

function unique(mentions: readonly PlaceMention[]): Place[] {
  if (mentions.length < 2) return mentions.map(({ place }) => place);
  return [...new Map(mentions.map(({ place }) => [place.id, place])).values()];
}

const joins = (gap: string) => gap.length <= longestGap && listGap.test(gap);

/** Whether the word before a city sets it beside what is spoken of: "with Dalian", "as in Busan", "a diferencia de Tokio". */
function isBeside(words: Words, at: number): boolean {
  const [before, second] = [words.foldedAt(at - 1), words.foldedAt(at - 2)];
  if (beforeOthers.has(before) || compared.has(`${second} ${before}`)) return true;
  return placing.has(before) && likening.has(second);
}

/** "In Seoul, Madrid showed its metro", "Unlike Tokyo, Manila ...": a city that only leads to the one named right behind it. */
function leadsToNext({ text, words }: Reading, [first, next, third]: readonly PlaceMention[]): boolean {
  if (first === undefined || next === undefined) return false;
  const at = words.firstFrom(first.start);
  const before = words.foldedAt(at - 1);
  return (
    (isBeside(words, at) || placing.has(before) || likening.has(before)) &&
    /^,?\s+$/u.test(text.slice(first.end, next.start)) &&
    !/^['’]/u.test(text.slice(next.end, next.end + 1)) &&
    (third === undefined || !joins(text.slice(next.end, third.start)))
  );
}

/** The mentions of a stretch, parted into lists such as "Valencia, Madrid and Barcelona". */
export function listsOf({ text }: Reading, mentions: readonly PlaceMention[]): PlaceMention[][] {
  const lists: PlaceMention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const gap = text.slice(list?.at(-1)?.end ?? 0, mention.start);
    if (list !== undefined && joins(gap)) list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

function isOther({ text, words }: Reading, { start }: PlaceMention): boolean {
  if (text[start - 1] === '(') return true;
  const own = words.firstFrom(start);
  const before = words.at(own - 1);
  // "A Valencia le gustaría": a Spanish sentence that opens so is about Valencia.
  if (before === undefined || text.slice(before.start, before.end) === 'A') return false;
  return isBeside(words, own);
}

/**
 * The cities that a stretch names as what it is about, and those it names besides: behind "with", "from", in brackets, or
 * from the offset `othersFrom` on.
 */
export function namedIn(
  reading: Reading,
  mentions: readonly PlaceMention[],
  othersFrom = Infinity,
): NamedCities {
  if (mentions.length === 0) return nobody;
  const own = mentions.filter(({ role }) => role === 'place');
  const subject = listsOf(reading, leadsToNext(reading, own) ? own.slice(1) : own).find(
    ([first]) => first !== undefined && first.start < othersFrom && !isOther(reading, first),
  );
  const cities = unique(subject ?? []);
  const others = unique(own).filter(({ id }) => !cities.some((city) => city.id === id));
  return { cities, others };
}

/** The lists of two and more cities in a stretch. */
export function groupsIn(reading: Reading, mentions: readonly PlaceMention[]): Place[][] {
  if (mentions.length < 2) return [];
  const own = mentions.filter(({ role }) => role === 'place');
  return listsOf(reading, own)
    .map(unique)
    .filter(({ length }) => length > 1);
}

/** The first mention of a city as itself. */
export function mentionOf(mentions: readonly PlaceMention[], place: Place): PlaceMention | undefined {
  return mentions.find((mention) => mention.role === 'place' && mention.place.id === place.id);
}
