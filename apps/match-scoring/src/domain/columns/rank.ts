import { Bar } from './bar';
import { type Criterion } from '../criteria/criterion';
import { type SideOf } from '../corridor';
import { type Eligibility, eligibility } from './eligibility';
import { type Field, fieldOf } from './field';
import { type Filters } from '../filters';
import { type PartyReference } from '../match-request';
import { type MatchedKind, type PartyProfile } from '../party-profile';
import { type PartnerIndex } from './partner-index';
import { type PreparedParty } from '../vectors/prepared-party';
import { type Contender, rankingOrder } from './ranking-order';
import { emptyRowScore } from './row-score';
import { pairKind, type ScoringTables, total } from '../score';
import { TopK } from './top-k';
import { type CriterionWeight, without } from '../weights/weights';

/** `limit` best of one kind, at least 1. */
export interface Search {
  readonly kind: MatchedKind;
  readonly limit: number;
  readonly filters: Filters;
  readonly without: readonly Criterion[];
  /** Ids that the requester does not want to see. */
  readonly leavingOut?: readonly string[];
}

export interface Ranking {
  /** Every party of the kind across the corridor that passed the filters, suggested or not. */
  readonly consideredCount: number;
  readonly best: readonly Contender[];
  /** Whom it considered and left out, by id. */
  readonly leftOut: readonly PartyProfile[];
}

/** A contender whose profile is not looked up yet. */
export interface RowContender extends Contender<PartyReference> {
  readonly row: number;
}

/** What rows are offered to, and the worst that is still of use to it: rows that fall short of it are passed over. */
export interface Offered {
  readonly worst: Pick<Contender, 'score'> | undefined;
  offer(item: RowContender): void;
}

/** Rows that are sifted at once: the bar rises in between. */
const rowsAtOnce = 512;

/**
 * The best partners of one kind, exactly: the scores are those of `scorePair`, to the last bit. Parties without a reason
 * (nothing needed that is offered, nothing in common) are counted and never ranked.
 * @throws RangeError where a start-up seeks start-ups.
 */
export function rank(
  requester: PreparedParty,
  search: Search,
  index: PartnerIndex,
  tables: ScoringTables,
  sideOf: SideOf,
): Ranking {
  const best = new TopK<RowContender>(search.limit, rankingOrder(requester.profile));
  const { rows, allowed, leftOut } = offerPartners(requester, search, index, tables, sideOf, best);
  return {
    consideredCount: allowed.count(),
    best: best
      .ranked()
      .map(({ row, score, weakerFit }) => ({ profile: rows.profile(row)!, score, weakerFit })),
    leftOut: leftOut.map((row) => rows.profile(row)!),
  };
}

/** Offers whoever the search may rank, and says whom it left out, by row. @throws RangeError where a start-up seeks start-ups. */
export function offerPartners(
  requester: PreparedParty,
  search: Omit<Search, 'limit'>,
  index: PartnerIndex,
  tables: ScoringTables,
  sideOf: SideOf,
  best: Offered,
): { rows: Field['rows']; allowed: Eligibility; leftOut: readonly number[] } {
  const field = fieldOf(requester, search.kind, index, tables);
  const { rows } = field;
  const allowed = eligibility(requester.profile, rows, search.filters, tables.space, sideOf);
  const set = without(tables.weights.sets[pairKind(requester.kind, search.kind)], search.without);
  const leavingOut = [...(search.leavingOut ?? [])].sort();
  const leftOut = leavingOut.flatMap((id) => rows.find(id) ?? []).filter((row) => allowed.passes(row));
  const unwanted: ReadonlySet<number> = new Set(leftOut);
  offerAll(search.kind, field, (row) => allowed.passes(row) && !unwanted.has(row), set, best);
  return { rows, allowed, leftOut };
}

/** Offers every row that may be among the best, and passes over those that fall short for certain. */
function offerAll(
  kind: MatchedKind,
  { rows, rowsPerBlock, scorer, ties }: Field,
  isWanted: (row: number) => boolean,
  set: readonly CriterionWeight[],
  best: Offered,
): void {
  const found = new Uint16Array(rowsAtOnce);
  const bar = new Bar(set, { ...scorer.most, ties: ties.most });
  const scored = emptyRowScore();
  const { fits, values } = scored;
  for (let start = 0; start < rows.size; start += rowsPerBlock) {
    const places = Math.min(rowsPerBlock, rows.size - start);
    scorer.enter(start / rowsPerBlock);
    for (let first = 0; first < places; first += rowsAtOnce) {
      if (best.worst) bar.raise(best.worst.score);
      const count = scorer.sift(first, Math.min(first + rowsAtOnce, places), bar, found);
      for (let at = 0; at < count; at++) {
        const row = start + found[at]!;
        if (!scorer.score(found[at]!, scored)) continue;
        // An exact bound: with the most that ties can add, the row still falls short of the worst one kept.
        values.ties = ties.most;
        if (best.worst && total(values, set) < best.worst.score) continue;
        if (!isWanted(row)) continue;
        values.ties = ties.of(row);
        const score = total(values, set);
        if (best.worst && score < best.worst.score) continue;
        const weakerFit = Math.min(fits.receives, fits.gives);
        best.offer({ row, profile: { kind, id: rows.id(row)! }, score, weakerFit });
      }
    }
  }
}
