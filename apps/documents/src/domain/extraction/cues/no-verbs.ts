import { type Phrase } from '../phrase-finder';
import { type Words } from '../words';
import { type CueKind } from './cue-kinds';

/** English words that are a deed as a verb and a thing as a noun. */
const homographs = new Set(
  'groups places shares grants fines checks taxes patrols guides counts drives forces trains values repairs supplies plants works heats runs measures tests supports records names watches covers houses draws limits caps links lights screens shades stores filters frees funds powers pools awards views shares'.split(
    ' ',
  ),
);
const beforeNouns = new Set(
  'the a an of with without its their his her our this that these those some many more most few several no any for in on by from and or old new own such as other water rush hour peak power treatment street traffic working pay parking bus school solar'.split(
    ' ',
  ),
);
const beforeAdjectives = new Set(
  'the a an of with without its their some many more most few several no any for in on by short lack lacks lacking needs need'.split(
    ' ',
  ),
);
const verbs = new Set(
  'are is were was have has had cost costs need remain remained come came will can do did run'.split(' '),
);
/** Behind a noun, hardly behind a verb that wants an object: "groups on energy", "plants of the port". */
const behindNouns = new Set('of on that which who are is were was or than'.split(' '));
const deeds: ReadonlySet<CueKind> = new Set<CueKind>(['act', 'help', 'hold']);
const participle = /[^e]ed$/u;

function isNoun(word: string, before: string | undefined, next: string | undefined): boolean {
  if (!homographs.has(word)) return false;
  return (
    behindNouns.has(next ?? '') ||
    verbs.has(next ?? '') ||
    before === undefined ||
    beforeNouns.has(before) ||
    participle.test(before)
  );
}

/**
 * Whether a word that is listed as a deed is none here: a thing ("rush-hour trains are full", "the recommended values"), a quality
 * ("short of trained carers"), or what something is measured by ("throws away more than it recycles"). English.
 */
export function isNoVerb(words: Words, { kind, first, last }: Phrase<CueKind>, from: number): boolean {
  if (!deeds.has(kind)) return false;
  const at = (index: number) => (index >= from ? words.at(index)?.folded : undefined);
  if (at(first - 1) === 'than' || at(first - 2) === 'than') return true;
  if (first !== last) return false;
  const word = words.foldedAt(first);
  if (participle.test(word) && beforeAdjectives.has(at(first - 1) ?? '')) return true;
  return isNoun(word, at(first - 1), words.at(last + 1)?.folded);
}
