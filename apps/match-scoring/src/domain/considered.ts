import { type HiddenSuggestion } from './given-response';

import { type NextQuestion } from './explanation/next-question';
import { type Suggestion } from './run';

export type FilterCode = 'countries' | 'challenges' | 'min-population' | 'max-population' | 'languages';

/** What a filter asks for, and what the party has; a population that is not known is null. */
export interface FailedFilter {
  readonly code: FilterCode;
  readonly asked: readonly string[] | number;
  readonly has: readonly string[] | number | null;
}

/** A country, and the side of the corridor that it is on; null outside. */
export interface Standing {
  readonly country: string;
  readonly side: string | null;
}

/** The challenges that a party's needs and offers are about, those that count. */
export interface Said {
  readonly needs: readonly string[];
  readonly offers: readonly string[];
}

type NamedReference = Suggestion['party'];

/** What became of a party in a run, in exactly one way. */
export type Considered =
  | ({ readonly outcome: 'suggested' } & Suggestion)
  /** Its rank goes on from the last one shown, whose score, in tenths, is `lastShown`. */
  | ({
      readonly outcome: 'ranked-below-limit';
      readonly limit: number;
      readonly lastShown: number;
    } & Suggestion)
  /** It, or its profile, came after the run: asked again now, it would be shown at that rank. */
  | ({ readonly outcome: 'changed-since' } & Suggestion)
  | ({ readonly outcome: 'hidden' } & HiddenSuggestion)
  | {
      readonly outcome: 'filtered';
      readonly party: NamedReference;
      readonly filters: readonly FailedFilter[];
    }
  | {
      readonly outcome: 'not-in-corridor';
      readonly party: NamedReference;
      readonly rule: 'same-side' | 'outside';
      readonly ours: Standing;
      readonly theirs: Standing;
    }
  | {
      readonly outcome: 'not-enough-data';
      readonly party: NamedReference;
      /** Who says nothing that counts. */
      readonly silent: readonly ('ours' | 'theirs')[];
      readonly nextQuestion: NextQuestion | null;
      readonly ours: Said;
      readonly theirs: Said;
    }
  | {
      readonly outcome: 'no-reason-to-show';
      readonly party: NamedReference;
      readonly ours: Said;
      readonly theirs: Said;
    }
  | {
      readonly outcome: 'own-party' | 'kind-not-sought' | 'engine-changed';
      readonly party: NamedReference;
    };
