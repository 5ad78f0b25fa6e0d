import { type ReasonSide } from './reasons';
import { type RunResult, type Suggestion } from '../run';
import { marked } from './shown-evidence';

/** The run as it may be shown once documents were withdrawn: their quotes give way to a mark, scores and reasons stay. */
export function markWithdrawn(run: RunResult, withdrawn: ReadonlySet<string>): RunResult {
  return { ...run, suggestions: run.suggestions.map((one) => markWithdrawnIn(one, withdrawn)) };
}

/** The same of one suggestion. */
export function markWithdrawnIn<S extends Pick<Suggestion, 'reasons'>>(
  suggestion: S,
  withdrawn: ReadonlySet<string>,
): S {
  const side = (shown: ReasonSide): ReasonSide => ({
    ...shown,
    evidence: shown.evidence.map((item) => (withdrawn.has(item.documentId) ? marked(item) : item)),
  });
  return {
    ...suggestion,
    reasons: suggestion.reasons.map((reason) => ({
      ...reason,
      ours: side(reason.ours),
      theirs: side(reason.theirs),
    })),
  };
}
