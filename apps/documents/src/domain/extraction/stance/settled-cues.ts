import { type Cue, type CueRule } from './claim';
import { dropDeedsOfEvents } from './events';
import { judgeChanges } from './changes';
import { dropIntendedDeeds } from './intention';
import { turnNegated } from './negation';
import { dropPastProblems } from './past';
import { dropPraiseOfBad } from './praise-of-bad';
import { dropReasonsOfDeeds } from './reasons';
import { dropResolvedProblems } from './resolution';

const rules: readonly CueRule[] = [
  dropDeedsOfEvents,
  dropReasonsOfDeeds,
  turnNegated,
  dropPastProblems,
  dropPraiseOfBad,
  dropIntendedDeeds,
  dropResolvedProblems,
];

/** The cues of a clause after all rules, in order; `challenges` are those that the clause touches. */
export function settledCues(cues: readonly Cue[], challenges: readonly string[]): readonly Cue[] {
  return rules.reduce<readonly Cue[]>((settled, rule) => rule(settled), judgeChanges(cues, challenges));
}
