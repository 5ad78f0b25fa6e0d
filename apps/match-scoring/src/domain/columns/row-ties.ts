import { type CityColumns, type StartUpColumns } from './columns';
import { ties } from '../criteria/ties';
import { type PartyProfile, type CityProfile } from '../party-profile';
import { type PartyRows } from './party-rows';
import { prefers, relationBetween } from '../relation';

/** What ties with a row are worth to the requester, in [0, 1]: a profile is looked at only where there is a bond. */
export interface RowTies {
  /** No row has more. */
  readonly most: number;
  of(row: number): number;
}

/** Ties with cities; those of `relationBetween`, to the last bit. `on` is the ISO date at which they are judged. */
export function tiesWithCities(requester: PartyProfile, columns: CityColumns, on: string): RowTies {
  const naming = columns.bonds.of(requester.id);
  const preferring = columns.preferrers.of(requester.country);
  if (requester.kind === 'start-up') return tiesWith(requester, columns.rows, { naming, preferring }, on);
  const networks = requester.networks.map((network) => columns.networks.of(network));
  return tiesWith(requester, columns.rows, { naming, preferring, networks }, on);
}

/** Ties with start-ups, which record none themselves. */
export function tiesWithStartUps(requester: CityProfile, { rows }: StartUpColumns, on: string): RowTies {
  return tiesWith(requester, rows, {}, on);
}

/** Rows that name the requester, or prefer its country, or are in each of its networks. */
interface Recorded {
  readonly naming?: ReadonlySet<number>;
  readonly preferring?: ReadonlySet<number>;
  readonly networks?: readonly ReadonlySet<number>[];
}

const nobody: ReadonlySet<number> = new Set();

function tiesWith(
  requester: PartyProfile,
  rows: PartyRows<PartyProfile>,
  { naming = nobody, preferring, networks = [] }: Recorded,
  on: string,
): RowTies {
  const own = requester.kind === 'city' ? requester.ties.flatMap((tie) => rows.find(tie.with) ?? []) : [];
  const bonded = own.length === 0 ? naming : new Set([...naming, ...own]);
  // Of the two sides, those that are cities could prefer the other's country.
  const able = Number(requester.kind === 'city') + Number(preferring !== undefined);
  const likes = rows.countries.map((country) => prefers(requester, country));
  const unbonded = (willing: number, networksInCommon: number): number =>
    ties({ label: 'new', networksInCommon, preference: willing / able });
  const willingMost = Number(likes.includes(true)) + Number((preferring ?? nobody).size > 0);
  return {
    most: bonded.size > 0 ? 1 : unbonded(willingMost, networks.filter(({ size }) => size > 0).length),
    of(row) {
      if (bonded.has(row)) return ties(relationBetween(requester, rows.profile(row)!, on));
      const willing = Number(likes[rows.countryCodes[row]!]) + Number(preferring?.has(row) ?? false);
      return unbonded(
        willing,
        networks.reduce((sum, members) => sum + Number(members.has(row)), 0),
      );
    },
  };
}
