import { contend } from '../contend';
import { areAcross, type SideOf } from '../corridor';
import { themeIn } from '../columns/eligibility';
import { failedFilter } from '../filters';
import { type MatchRequest } from '../match-request';
import { type ScoringTables } from '../score';
import { type PreparedParty } from '../vectors/prepared-party';

/** What of a request says whom it is for. */
export type Wish = Pick<MatchRequest, 'seeks' | 'filters' | 'without'>;

/**
 * The unrounded score, in [0, 100], that a ranking would give the candidate; null where a ranking would not list it at all:
 * not sought, on the same side, failing a filter, or without anything to show. Agrees with `rank`.
 */
export function fitScore(
  wish: Wish,
  requester: PreparedParty,
  candidate: PreparedParty,
  tables: ScoringTables,
  sideOf: SideOf,
): number | null {
  if (!wish.seeks.includes(candidate.kind)) return null;
  if (requester.kind === 'start-up' && candidate.kind === 'start-up') return null;
  if (!areAcross(requester.profile.country, candidate.profile.country, sideOf)) return null;
  if (failedFilter(candidate.profile, wish.filters, themeIn(tables.space)) !== null) return null;
  return contend(requester, candidate, wish.without, tables)?.score ?? null;
}
