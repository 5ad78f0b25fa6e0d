import { areAcross, type SideOf } from '../corridor';
import { failedFilter, type Filters } from '../filters';
import { type PartyProfile } from '../party-profile';
import { type PartyRows } from './party-rows';
import { type ConceptSpace } from '../vectors/concept-space';

/** Which rows are across the corridor and pass the filters: by country first, by profile only where a filter asks. */
export interface Eligibility {
  passes(row: number): boolean;
  /** How many rows pass: counted by country, unless a filter asks for more. */
  count(): number;
}

/** The theme of a challenge; one outside the scheme's version is its own. */
export const themeIn =
  (space: ConceptSpace) =>
  (challenge: string): string => {
    const concept = space.indexOf.get(challenge);
    return concept === undefined ? challenge : space.ids[space.themes[concept]!]!;
  };

export function eligibility(
  requester: PartyProfile,
  rows: PartyRows<PartyProfile>,
  filters: Filters,
  space: ConceptSpace,
  sideOf: SideOf,
): Eligibility {
  const { countries, ...rest } = filters;
  const welcome = rows.countries.map(
    (country) => areAcross(requester.country, country, sideOf) && (!countries || countries.includes(country)),
  );
  const themeOf = themeIn(space);
  const asksMore = Object.values(rest).some((filter) => filter !== undefined);
  const passes = (row: number): boolean =>
    welcome[rows.countryCodes[row]!] === true &&
    (!asksMore || failedFilter(rows.profile(row)!, rest, themeOf) === null);
  const count = (): number => {
    if (!asksMore) return welcome.reduce((sum, is, code) => sum + (is ? rows.inCountry(code) : 0), 0);
    let passing = 0;
    for (let row = 0; row < rows.size; row++) passing += Number(passes(row));
    return passing;
  };
  return { passes, count };
}
