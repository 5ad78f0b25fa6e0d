/**
 * What a phrase of a clause says about stance.
 * - `seek`: asks to learn, looks for partners: the subject has the need, whoever is named behind it the offer
 * - `lack`: plainly says that something is missing, wanted or must be done
 * - `problem`: a word for something bad, without saying whose or whether it still holds
 * - `must`: says that something has to be done
 * - `plan`: intends to better something: it is not good yet
 * - `resolve`: ends or lessens something bad; what is bad in the clause then speaks for the subject
 * - `amount`: nearly all of something, good or bad by what is said of it
 * - `close`: something shut or was shut, bad unless it was unwanted
 * - `cut`: somebody made something less: bad where it is something that a city wants
 * - `fall`: something became less, good or bad by what it is
 * - `rise`: something became or is more than elsewhere, good or bad by what it is
 * - `praise`: somebody praises what a city named behind it does
 * - `achieve`: says that something is good, first, known or in place
 * - `act`: a doing verb; it speaks for the subject when nothing else does
 * - `hold`: has or is something; it speaks for the subject faintly, when nothing else does
 * - `help`: the subject helps somebody: its offer, their need
 * - `against`: what is done against something bad behind it deals with it
 * - `past`: was so and is so no more, by itself no stance
 * - `negate`: turns round what follows
 * - `without`: is not there, good or bad by what it is
 * - `relative`: opens what tells which one is meant, or whom or when a deed is for, by itself no stance
 * - `joint`: two parties work on it together
 * - `event`: a meeting, a signature, a visit, history: says nothing by itself
 * - `neutral`: looks like a cue and is none ("not only", "a few")
 * - `worldwide`: about cities, countries or mankind in general
 */
export type CueKind =
  | 'seek'
  | 'lack'
  | 'problem'
  | 'must'
  | 'plan'
  | 'resolve'
  | 'amount'
  | 'close'
  | 'cut'
  | 'fall'
  | 'rise'
  | 'praise'
  | 'achieve'
  | 'act'
  | 'hold'
  | 'help'
  | 'against'
  | 'past'
  | 'negate'
  | 'without'
  | 'relative'
  | 'joint'
  | 'event'
  | 'neutral'
  | 'worldwide';

/** Phrases of each kind, folded; a star ends a word as a prefix. */
export type CueLists = Readonly<Partial<Record<CueKind, readonly string[]>>>;

/** A list written as one text: phrases parted by commas and line ends. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Several lists as one; a phrase in two kinds counts as the later list has it. */
export function merged(base: CueLists, more: CueLists): CueLists {
  const moved = new Set(Object.values(more).flat());
  const kinds = [...new Set([...Object.keys(base), ...Object.keys(more)])] as CueKind[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      [...(base[kind] ?? []).filter((phrase) => !moved.has(phrase)), ...(more[kind] ?? [])],
    ]),
  );
}

const doubled = new Set('run set put cut plan swap'.split(' '));

/** English verbs as what is going on: "is building", "are running". */
export function ongoing(verbs: string): string[] {
  return phrases(verbs).flatMap((verb) => {
    const stem = doubled.has(verb) ? verb + verb.slice(-1) : verb.replace(/e$/u, '');
    return [`is ${stem}ing`, `are ${stem}ing`, `been ${stem}ing`];
  });
}
