import { type ReasonSide } from './reasons';
import { type RunResult } from '../run';
import { marked } from './shown-evidence';

/** The run as it may be shown once documents were withdrawn: their quotes give way to a mark, scores and reasons stay. */
export function markWithdrawn(run: RunResult, withdrawn: ReadonlySet<string>): RunResult {
  const side = (shown: ReasonSide): ReasonSide => ({
    ...shown,
    evidence: shown.evidence.map((item) => (withdrawn.has(item.documentId) ? marked(item) : item)),
  });
  return {
    ...run,
    suggestions: run.suggestions.map((suggestion) => ({
      ...suggestion,
      reasons: suggestion.reasons.map((reason) => ({
        ...reason,
        ours: side(reason.ours),
        theirs: side(reason.theirs),
      })),
    })),
  };
}
