import { type Claim, type ConceptWords, type Cue, type CueRule } from './claim';
import { dropDeedsOfEvents } from './events';
import { dropIntendedDeeds } from './intention';
import { turnNegated } from './negation';
import { dropPastProblems } from './past';
import { dropResolvedProblems } from './resolution';
import { weigh } from './weigh';

const rules: readonly CueRule[] = [
  dropDeedsOfEvents,
  turnNegated,
  dropPastProblems,
  dropIntendedDeeds,
  dropResolvedProblems,
];

/** The cues of a clause after all rules, in order. */
export function settledCues(cues: readonly Cue[]): readonly Cue[] {
  return rules.reduce<readonly Cue[]>((settled, rule) => rule(settled), cues);
}

/** What a clause says of a concept in it, or null where it says neither. */
export function stanceOf(cues: readonly Cue[], concept: ConceptWords): Claim | null {
  return weigh(settledCues(cues), concept);
}
