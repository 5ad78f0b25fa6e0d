import {
  cityToCities,
  cityToStartUps,
  emptyRowScore,
  type RowScore,
  type RowScorer,
  startUpToCities,
} from './column-scores';
import { type Criterion } from '../criteria/criterion';
import { ties } from '../criteria/ties';
import { areAcross, type SideOf } from '../corridor';
import { failedFilter, type Filters } from '../filters';
import { type PartnerIndex } from './partner-index';
import { type MatchedKind, type PartyProfile } from '../party-profile';
import { type PartyRows } from './party-rows';
import { type PreparedParty } from '../vectors/prepared-party';
import { type Contender, rankingOrder } from './ranking-order';
import { relationBetween } from '../relation';
import { pairKind, type ScoringTables, total } from '../score';
import { TopK } from './top-k';
import { type CriterionWeight, without } from '../weights/weights';

/** `limit` best of one kind, at least 1. */
export interface Search {
  readonly kind: MatchedKind;
  readonly limit: number;
  readonly filters: Filters;
  readonly without: readonly Criterion[];
}

export interface Ranking {
  /** Every party of the kind across the corridor that passed the filters, suggested or not. */
  readonly consideredCount: number;
  readonly best: readonly Contender[];
}

/** Which rows are across the corridor and pass the filters: by country code first, by profile only where a filter asks. */
function eligibility(
  requester: PartyProfile,
  rows: PartyRows<PartyProfile>,
  { filters }: Search,
  { space }: ScoringTables,
  sideOf: SideOf,
): (row: number) => boolean {
  const { countries, ...rest } = filters;
  const welcome = rows.countries.map(
    (country) => areAcross(requester.country, country, sideOf) && (!countries || countries.includes(country)),
  );
  const themeOf = (challenge: string): string => {
    const concept = space.indexOf.get(challenge);
    return concept === undefined ? challenge : space.ids[space.themes[concept]!]!;
  };
  const asksMore = Object.values(rest).some((filter) => filter !== undefined);
  return (row) =>
    welcome[rows.countryCodes[row]!] === true &&
    (!asksMore || failedFilter(rows.profile(row)!, rest, themeOf) === null);
}

function scorerOf(
  requester: PreparedParty,
  kind: MatchedKind,
  index: PartnerIndex,
  tables: ScoringTables,
): RowScorer {
  if (requester.kind === 'city') {
    if (kind === 'city') return cityToCities(requester, index.cities, tables);
    return cityToStartUps(requester, index.startUps, tables);
  }
  if (kind === 'start-up') throw new RangeError('two start-ups');
  return startUpToCities(requester, index.cities, tables);
}

/** The contender with its ties looked up. */
function contender(
  requester: PartyProfile,
  profile: PartyProfile,
  { fits, values }: RowScore,
  set: readonly CriterionWeight[],
  on: string,
): Contender {
  const score = total({ ...values, ties: ties(relationBetween(requester, profile, on)) }, set);
  return { profile, score, weakerFit: Math.min(fits.receives, fits.gives) };
}

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
  const scorer = scorerOf(requester, search.kind, index, tables);
  const rows: PartyRows<PartyProfile> = search.kind === 'city' ? index.cities.rows : index.startUps.rows;
  const eligible = eligibility(requester.profile, rows, search, tables, sideOf);
  const set = without(tables.weights.sets[pairKind(requester.kind, search.kind)], search.without);
  const best = new TopK<Contender>(search.limit, rankingOrder(requester.profile));
  const scored = emptyRowScore();
  let consideredCount = 0;
  for (let row = 0; row < rows.size; row++) {
    if (!eligible(row)) continue;
    consideredCount += 1;
    if (!scorer(row, scored)) continue;
    // An exact bound: with the most that ties can add, the row still falls short of the worst one kept.
    if (best.worst && total(scored.values, set) < best.worst.score) continue;
    best.offer(contender(requester.profile, rows.profile(row)!, scored, set, tables.on));
  }
  return { consideredCount, best: best.ranked() };
}
