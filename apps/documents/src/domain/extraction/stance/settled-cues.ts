import { judgeAbsence } from './absence';
import { type Cue, type CueRule, type TouchedConcept } from './claim';
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

/** The cues of a clause after all rules, in order; `concepts` are those that the clause touches. */
export function settledCues(cues: readonly Cue[], concepts: readonly TouchedConcept[]): readonly Cue[] {
  const judged = judgeAbsence(judgeChanges(cues, concepts), concepts);
  return rules.reduce<readonly Cue[]>((settled, rule) => rule(settled), judged);
}
