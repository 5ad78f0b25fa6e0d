import { type Contribution } from './contributions';
import { type HiddenSuggestion, type Mark } from './given-response';
import { type MatchRequest, type PartyReference } from './match-request';
import { type MostInformative } from './uncertainty/most-informative';
import { type NextQuestion } from './explanation/next-question';
import { type PartyProfile } from './party-profile';
import { type Reason } from './explanation/reasons';
import { type Interval } from './rounding';
import { type ShownTies } from './explanation/shown-ties';

export interface RunVersions {
  readonly scheme: string;
  readonly conceptWeights: string;
  readonly weights: string;
  readonly engine: string;
}

/** Where the read model stood, and the ISO date (YYYY-MM-DD) at which ties are judged. */
export interface AsOf {
  readonly streamSequence: number;
  readonly date: string;
}

/**
 * All that a run rests on, and enough to compute it again. Profiles are canonical; candidates stand in the order of the run.
 * Responses are absent where there are none, so that runs stored before there were any keep their hash.
 */
export interface RunInputs {
  readonly request: MatchRequest;
  readonly versions: RunVersions;
  readonly asOf: AsOf;
  readonly consideredCount: number;
  readonly requester: PartyProfile;
  readonly candidates: readonly PartyProfile[];
  /** Whom the requester's responses left out, by kind and id. */
  readonly hidden?: readonly HiddenSuggestion[];
  /** What the requester answered to candidates before. */
  readonly marks?: readonly Mark[];
}

/** `receives`: how far the candidate meets the requester; `gives`: the other way; [0, 1] to four decimals. */
export interface Fits {
  readonly receives: number;
  readonly gives: number;
  readonly weaker: 'receives' | 'gives';
}

/** Score, interval, likely and points in tenths of a point, 0 to 100. */
export interface Suggestion {
  readonly rank: number;
  readonly party: PartyReference & { readonly name: string; readonly country: string };
  readonly score: number;
  readonly interval: Interval;
  readonly likely: Interval;
  readonly contributions: readonly Contribution[];
  readonly fits: Fits;
  readonly ties: ShownTies;
  readonly reasons: readonly Reason[];
  readonly response?: Mark['response'];
}

/** One answered match request, without what storing it adds. Its suggestions may be in their canonical text already. */
export interface RunResult<S = Suggestion> {
  readonly versions: RunVersions;
  readonly inputHash: string;
  readonly asOf: { readonly streamSequence: number };
  readonly party: PartyReference;
  readonly consideredCount: number;
  readonly code?: 'not-enough-data';
  readonly nextQuestion?: NextQuestion;
  readonly mostInformative: MostInformative | null;
  readonly hidden?: readonly HiddenSuggestion[];
  readonly suggestions: readonly S[];
}

/** What of a run takes time to compute: one suggestion at its rank, and the question that would narrow the best ones most. */
export interface RunParts<S = Suggestion> {
  readonly suggestion: (candidate: PartyProfile, rank: number) => S;
  readonly mostInformative: (candidates: readonly PartyProfile[]) => MostInformative | null;
}
