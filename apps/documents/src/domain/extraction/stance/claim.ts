import { type CueKind } from '../cues/cue-kinds';
import { type Phrase } from '../phrase-finder';

export type Cue = Phrase<CueKind>;
export type Stance = 'need' | 'offer';

/** What a city does, ends or helps with. */
export const deeds: ReadonlySet<CueKind> = new Set<CueKind>(['act', 'resolve', 'cut', 'close', 'help']);

/** Plainly done, for oneself or for others. */
export const isDone = ({ kind }: Cue): boolean => kind === 'act' || kind === 'help';

/** A stance towards one concept and how plainly it is said, in (0, 1]. */
export interface Claim {
  readonly stance: Stance;
  readonly clarity: number;
}

/** Words of a concept: indexes into the words of the text, `last` inclusive. */
export interface ConceptWords {
  readonly first: number;
  readonly last: number;
}

/** A concept that a clause touches. */
export interface TouchedConcept extends ConceptWords {
  readonly challenge: string;
}

/** A rule rewrites the cues of a clause before they are weighed; it never reorders them. */
export type CueRule = (cues: readonly Cue[]) => Cue[];
