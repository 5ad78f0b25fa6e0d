import { type SideOf } from '../corridor';
import { type PartyReference } from '../match-request';
import { type ScoringTables } from '../score';
import { type PreparedParty } from '../vectors/prepared-party';
import { type PartnerIndex } from './partner-index';
import { offerPartners, type Search } from './rank';
import { type Contender, rankingOrder } from './ranking-order';

/** Those counted: whoever ranks before `sought` and, where somebody is given, after `after`. */
export interface Stretch {
  readonly after: Contender<PartyReference> | null;
  readonly sought: Contender<PartyReference>;
}

/** How many of whom the search may rank stand in the stretch, however long the list. */
export function countAhead(
  requester: PreparedParty,
  search: Omit<Search, 'limit'>,
  { after, sought }: Stretch,
  index: PartnerIndex,
  tables: ScoringTables,
  sideOf: SideOf,
): number {
  const order = rankingOrder(requester.profile);
  let count = 0;
  offerPartners(requester, search, index, tables, sideOf, {
    worst: sought,
    offer: (item) => {
      if (order(item, sought) < 0 && (after === null || order(after, item) < 0)) count += 1;
    },
  });
  return count;
}
