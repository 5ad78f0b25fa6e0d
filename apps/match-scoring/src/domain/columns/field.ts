import { type BlockScorer } from './block-scorer';
import { CityToCities } from './city-to-cities';
import { CityToStartUps } from './city-to-start-ups';
import { type MatchedKind, type PartyProfile } from '../party-profile';
import { type PartnerIndex } from './partner-index';
import { type PartyRows } from './party-rows';
import { type PreparedParty } from '../vectors/prepared-party';
import { type RowTies, tiesWithCities, tiesWithStartUps } from './row-ties';
import { type ScoringTables } from '../score';
import { StartUpToCities } from './start-up-to-cities';

/** The rows of the kind that a requester looks among, and how it scores them. */
export interface Field {
  readonly rows: PartyRows<PartyProfile>;
  readonly rowsPerBlock: number;
  readonly scorer: BlockScorer;
  readonly ties: RowTies;
}

/** @throws RangeError where a start-up seeks start-ups. */
export function fieldOf(
  requester: PreparedParty,
  kind: MatchedKind,
  { cities, startUps, workspace }: PartnerIndex,
  tables: ScoringTables,
): Field {
  if (kind === 'start-up') {
    if (requester.kind === 'start-up') throw new RangeError('two start-ups');
    return {
      rows: startUps.rows,
      rowsPerBlock: startUps.rowsPerBlock,
      scorer: new CityToStartUps(requester, startUps, tables, workspace),
      ties: tiesWithStartUps(requester.profile, startUps, tables.on),
    };
  }
  return {
    rows: cities.rows,
    rowsPerBlock: cities.rowsPerBlock,
    scorer:
      requester.kind === 'city'
        ? new CityToCities(requester, cities, tables, workspace)
        : new StartUpToCities(requester, cities, tables, workspace),
    ties: tiesWithCities(requester.profile, cities, tables.on),
  };
}
