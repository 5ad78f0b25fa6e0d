import { type Criterion } from './criteria/criterion';
import { type Filters } from './filters';
import { type MatchedKind } from './party-profile';

export interface PartyReference {
  readonly kind: MatchedKind;
  readonly id: string;
}

/** What a party asks for. `limit` is per kind, 1 or more; `without` takes a criterion's points out of this run. */
export interface MatchRequest {
  readonly party: PartyReference;
  readonly seeks: readonly MatchedKind[];
  readonly limit: number;
  readonly filters: Filters;
  readonly without: readonly Criterion[];
  /** Whom the party's own responses left out is listed. */
  readonly includeHidden?: true;
}
