import { findCountries, type Place, type PlaceMention } from '@puente/places';
import { listsOf, placing } from './city-lists';
import { type CueKind } from './cues/cue-kinds';
import { timesNamed } from './document-cities';
import { type Reading, type SentenceReading } from './reading';

const clauseOpeners = new Set(
  'and but while whereas so y e pero mientras aunque also that que how where donde because porque'.split(' '),
);
const cityWords = new Set('city town capital port ciudad villa capital puerto'.split(' '));
const links = new Set(['of', 'de']);
const articles = new Set(['the', 'la', 'el']);
/** Cues that name another party behind them: "helped Phnom Penh", "wants to learn from Seoul". */
const namingOthers: ReadonlySet<CueKind> = new Set<CueKind>(['seek', 'help', 'praise', 'joint', 'event']);
/** Churches, parishes and villages are called so everywhere. */
const saint = /^(?:san|santa|santo|sant|são|saint|st)\b/iu;
/** A foreign namesake below this size needs its country's name beside it. */
const known = 300_000;

/** The word before a name, "the city of" left aside. */
function wordBefore({ words }: Reading, mention: PlaceMention): number {
  const at = words.firstFrom(mention.start) - 1;
  if (!links.has(words.foldedAt(at)) || !cityWords.has(words.foldedAt(at - 1))) return at;
  return articles.has(words.foldedAt(at - 2)) ? at - 3 : at - 2;
}

/** What stands before a name at the head of a clause: nothing, a connective, or "the city of". */
function headsClause(reading: Reading, { from, cues }: SentenceReading, mention: PlaceMention): boolean {
  const { text, words } = reading;
  const after = text.slice(mention.end, mention.end + 24);
  if (/^[*_]*-|^[*_]*[ \u00a0]\p{Lu}\p{Ll}/u.test(after)) return false;
  const at = wordBefore(reading, mention);
  const previous = words.at(at);
  if (previous === undefined || at < from) return true;
  if (text.slice(previous.start, previous.end) === 'A' && at === from) return true;
  const gap = words.gapBefore(at + 1);
  if (/[;:—]|\s[–-]\s/u.test(gap)) return true;
  if (gap.includes(',')) return !/^[*_]*[,)]/u.test(after);
  return clauseOpeners.has(previous.folded) && cues.some(({ first }) => first > at);
}

/** "In Seoul streets flood": where it names no city of the document ("In Seoul this year Madrid showed ..."), it is about that place. */
function beginsIn(
  reading: Reading,
  { from, places }: SentenceReading,
  mention: PlaceMention,
  own: ReadonlySet<string>,
): boolean {
  const at = wordBefore(reading, mention);
  return (
    at === from && placing.has(reading.words.foldedAt(at)) && !places.some(({ place }) => own.has(place.id))
  );
}

function isNamesake(
  { text }: Reading,
  sentence: SentenceReading,
  place: Place,
  main: readonly Place[],
): boolean {
  if (saint.test(place.name)) return true;
  if (main.some(({ country }) => country === place.country) || place.population >= known) return false;
  const countries = findCountries(text.slice(sentence.start, sentence.end));
  return !countries.some(({ country }) => country === place.country);
}

/**
 * Takes from a document about one to three cities the other places that its sentences only name in passing ("Only Beijing
 * counts as many cars", "Goods trains reach Łódź"): they keep their span and become `part-of-name`. A place stays where it
 * heads a clause, stands in one list with a city of the document, or behind a cue that names a partner.
 */
export function withoutPassing(reading: Reading, main: readonly Place[]): Reading {
  if (main.length === 0) return reading;
  const own = new Set(main.map(({ id }) => id));
  const named = timesNamed(reading);
  const stays = (sentence: SentenceReading, list: readonly PlaceMention[]): boolean => {
    const [first] = list;
    if (first === undefined || list.some(({ place }) => own.has(place.id))) return true;
    const at = reading.words.firstFrom(first.start);
    if (sentence.cues.some(({ kind, last }) => namingOthers.has(kind) && last < at)) return true;
    if (!headsClause(reading, sentence, first) && !beginsIn(reading, sentence, first, own)) return false;
    return (named.get(first.place.id) ?? 0) > 1 || !isNamesake(reading, sentence, first.place, main);
  };
  const sentences = reading.sentences.map((sentence): SentenceReading => {
    const cities = sentence.places.filter(({ role }) => role === 'place');
    if (cities.every(({ place }) => own.has(place.id))) return sentence;
    const passing = new Set(
      listsOf(reading, cities)
        .filter((list) => !stays(sentence, list))
        .flat(),
    );
    const places = sentence.places.map((each): PlaceMention =>
      passing.has(each) ? { ...each, role: 'part-of-name' } : each,
    );
    return { ...sentence, places };
  });
  return { ...reading, sentences };
}
