import { type Clause } from './clauses';
import { type CueKind } from './cues/cue-kinds';
import { type Reading, type SentenceReading } from './reading';

const connectives = new Set('and so y e then asi entonces but yet pero'.split(' '));
const telling: ReadonlySet<CueKind> = new Set<CueKind>([
  'seek',
  'lack',
  'problem',
  'must',
  'plan',
  'resolve',
  'cut',
  'close',
  'fall',
  'rise',
  'achieve',
  'act',
  'help',
]);
/** Words between the connective and what is still to be done: "and the city needs". */
const reach = 4;

/** Whether a clause opens with "and must", or goes on where the clause before said nothing yet. */
function goesOn({ words }: Reading, { from, cues }: Clause, before: Clause): boolean {
  if (!connectives.has(words.foldedAt(from))) return false;
  const [cue] = cues;
  if (cue?.kind === 'must' && cue.first - from <= reach) return true;
  return !before.cues.some(({ kind }) => telling.has(kind)) && cues.some(({ kind }) => telling.has(kind));
}

/**
 * "Many homes were built before the rules and must be strengthened", "Many houses are old and crack": a clause that names no topic
 * of its own and says what is still to be done, or more than the clause before, is read together with it.
 */
export function joinedClauses(
  reading: Reading,
  { concepts, places }: SentenceReading,
  clauses: readonly Clause[],
): Clause[] {
  const joined: Clause[] = [];
  let next = 0;
  for (const clause of clauses) {
    const start = reading.words.at(clause.from)?.start ?? 0;
    const end = reading.words.at(clause.to - 1)?.end ?? 0;
    const before = next;
    while ((concepts[next]?.end ?? Infinity) <= end) next += 1;
    const last = joined.at(-1);
    const named = places.some((place) => place.start >= start && place.end <= end);
    if (next > before || before === 0 || last === undefined || named || !goesOn(reading, clause, last))
      joined.push(clause);
    else joined[joined.length - 1] = { ...last, to: clause.to, cues: [...last.cues, ...clause.cues] };
  }
  return joined;
}
