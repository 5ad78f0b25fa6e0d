import { type CityColumns, type StartUpColumns } from './columns';
import { ties } from '../criteria/ties';
import { type PartyProfile } from '../party-profile';
import { prefers, relationBetween } from '../relation';

/** What ties a row is worth to the requester, in [0, 1], and the profile is looked at only where there is a bond. */
export type RowTies = (row: number) => number;

/** Ties with cities; those of `relationBetween`, to the last bit. `on` is the ISO date at which they are judged. */
export function tiesWithCities(requester: PartyProfile, columns: CityColumns, on: string): RowTies {
  const { rows } = columns;
  const bonded = bondedRows(requester, columns.rows, columns.bonds.of(requester.id));
  const isCity = requester.kind === 'city';
  const networks = isCity ? requester.networks.map((network) => columns.networks.of(network)) : [];
  const preferUs = columns.preferrers.of(requester.country);
  const able = isCity ? 2 : 1;
  return (row) => {
    if (bonded.has(row)) return ties(relationBetween(requester, rows.profile(row)!, on));
    const networksInCommon = networks.reduce((sum, members) => sum + Number(members.has(row)), 0);
    const willing = Number(prefers(requester, rows.country(row)!)) + Number(preferUs.has(row));
    return ties({ label: 'new', networksInCommon, preference: willing / able });
  };
}

/** Ties with start-ups, which record none themselves. */
export function tiesWithStartUps(requester: PartyProfile, { rows }: StartUpColumns, on: string): RowTies {
  const bonded = bondedRows(requester, rows, new Set());
  return (row) => {
    if (bonded.has(row)) return ties(relationBetween(requester, rows.profile(row)!, on));
    const preference = Number(prefers(requester, rows.country(row)!));
    return ties({ label: 'new', networksInCommon: 0, preference });
  };
}

/** Rows that the requester names, and rows that name it. */
function bondedRows(
  requester: PartyProfile,
  rows: { find(id: string): number | undefined },
  naming: ReadonlySet<number>,
): ReadonlySet<number> {
  if (requester.kind !== 'city') return naming;
  const named = requester.ties.flatMap((tie) => rows.find(tie.with) ?? []);
  return named.length === 0 ? naming : new Set([...naming, ...named]);
}
