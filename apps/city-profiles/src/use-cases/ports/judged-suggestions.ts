import { type Verdicts } from '../../domain/precision';
import { type Evidence, type Stance } from '../../domain/statement';

export type Grouping = 'total' | 'stance' | 'theme' | 'language' | 'certainty';

/** What became of some of the suggestions decided on: of those that are alike in one thing, or of all. */
export interface JudgedGroup extends Verdicts {
  readonly by: Grouping;
  /** Empty of the total; `unknown` where it was not kept. */
  readonly of: string;
  /** Mean of what was claimed; null where none was kept. */
  readonly claimed: number | null;
}

export interface Rejected {
  readonly statementId: string;
  readonly cityId: string;
  readonly cityName: string;
  readonly challenge: string;
  readonly stance: Stance;
  readonly certainty: number | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}

/** What owners decided about what documents suggested. */
export interface JudgedSuggestions {
  /** Those decided on since then; null: ever. `bands` are the least certainties of the groups by certainty. */
  groups(since: Date | null, bands: readonly number[]): Promise<JudgedGroup[]>;
  countPending(): Promise<number>;
  /** The latest first. */
  lastRejected(since: Date | null, limit: number): Promise<Rejected[]>;
}
