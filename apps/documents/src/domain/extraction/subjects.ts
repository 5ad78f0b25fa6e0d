import { type Place, type PlaceMention } from '@puente/places';
import { type NamedCities, namedIn } from './city-lists';
import { type Clause } from './clauses';
import { type Focus } from './focus';
import { findPointers, type Pointer } from './pointers';
import { type Reading, type SentenceReading } from './reading';

/** Who a clause is about. `named`: by name in the sentence; `pointed`: by "it", "the city"; `carried`: by what went before. */
export interface Subject {
  readonly cities: readonly Place[];
  readonly clarity: 'named' | 'pointed' | 'carried';
  /** Cities named behind the subject: "with Dalian", "helped Phnom Penh". */
  readonly others: readonly Place[];
}

export function mentionsIn(
  reading: Reading,
  sentence: SentenceReading,
  { from, to }: Clause,
): PlaceMention[] {
  const start = reading.words.at(from)?.start ?? 0;
  const end = reading.words.at(to - 1)?.end ?? start;
  return sentence.places.filter((mention) => mention.start >= start && mention.end <= end);
}

/** "two examples from Madrid": the one city that something comes from. */
function originIn({ text }: Reading, { places }: SentenceReading): Place[] {
  const [only, second] = places.filter(({ role }) => role === 'place');
  if (only === undefined || second !== undefined) return [];
  return /\b(?:from|de)\s[*_]*$/iu.test(text.slice(Math.max(0, only.start - 10), only.start))
    ? [only.place]
    : [];
}

/** "The mayor of Incheon praised the beaches of Gijón": the clause is about Gijón. */
function praisedIn(reading: Reading, sentence: SentenceReading, clause: Clause): NamedCities | null {
  const praise = clause.cues.find(({ kind }) => kind === 'praise');
  if (praise === undefined) return null;
  const behind = mentionsIn(reading, sentence, { ...clause, from: praise.last + 1 });
  const praised = namedIn(reading, behind);
  return praised.cities.length > 0 ? { ...praised, others: [] } : null;
}

/** Where the sentence turns to somebody else: "asks how Málaga treats ...", "advises Yangon". */
function asksFrom({ words }: Reading, cues: Clause['cues']): number {
  const turn = cues.find(({ kind }) => kind === 'seek' || kind === 'help');
  return turn === undefined ? Infinity : (words.at(turn.last)?.start ?? Infinity);
}

/** The one that "the former" or "the latter" points to: of the two that the sentence names, else of the last pair. */
function oneOfPair(pointer: Pointer | null, whole: () => NamedCities, focus: Focus): Subject | null {
  if (pointer !== 'former' && pointer !== 'latter') return null;
  const { cities, others } = whole();
  const named = [...cities, ...others];
  const pair = named.length === 2 ? named : focus.groups.find(({ length }) => length === 2);
  const one = pair?.[pointer === 'former' ? 0 : 1];
  return one === undefined ? null : { cities: [one], clarity: 'pointed', others: [] };
}

function fromContext(pointer: Pointer | null, focus: Focus, named: readonly Place[]): Subject | null {
  if (pointer === 'pair' || typeof pointer === 'number') {
    const group = focus.groups.find(({ length }) => pointer === 'pair' || length === pointer);
    return group === undefined ? null : { cities: group, clarity: 'pointed', others: [] };
  }
  if (named.length > 0) return { cities: named, clarity: 'named', others: [] };
  // Neither "it" nor nothing at all points to several.
  if (focus.cities.length !== 1) return null;
  return { cities: focus.cities, clarity: pointer === 'one' ? 'pointed' : 'carried', others: [] };
}

/**
 * Who each clause of a sentence is about: a city named in it, in the clause before or after it, or what is in focus.
 * A city behind "from" or "with" is taken only where nothing else is pointed to ("two examples from Madrid").
 */
export function subjectsOf(
  reading: Reading,
  sentence: SentenceReading,
  clauses: readonly Clause[],
  focus: Focus,
): (Subject | null)[] {
  const named = clauses.map((clause) =>
    namedIn(reading, mentionsIn(reading, sentence, clause), asksFrom(reading, clause.cues)),
  );
  let inSentence: NamedCities | undefined;
  const whole = () =>
    (inSentence ??= namedIn(
      reading,
      sentence.places,
      asksFrom(
        reading,
        clauses.flatMap(({ cues }) => cues),
      ),
    ));
  const notNamed = (pointer: Pointer | null) => {
    const only = pointer === null && focus.main.length === 0 ? originIn(reading, sentence) : [];
    const { cities } = whole();
    return fromContext(pointer, focus, cities.length > 0 ? cities : only);
  };
  let current: Subject | null = null;
  return clauses.map((clause, index) => {
    const own = praisedIn(reading, sentence, clause) ?? named[index] ?? { cities: [], others: [] };
    if (own.cities.length > 0) current = { ...own, clarity: 'named' };
    else {
      const pointer = findPointers(reading.words, clause);
      current = oneOfPair(pointer, whole, focus) ?? current ?? notNamed(pointer);
    }
    return current === null ? null : { ...current, others: own.others };
  });
}
