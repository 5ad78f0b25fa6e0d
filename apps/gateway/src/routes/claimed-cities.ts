import { CityProfile as OwnProfile, CitySummary as OwnSummary, findActedFor } from '@puente/contracts';
import { type RequestClient } from '@puente/messaging';

export class CityProfile extends OwnProfile {
  /** Whether somebody acts for it here. */
  claimed: boolean;
}

export class CitySummary extends OwnSummary {
  /** Whether somebody acts for it here. */
  claimed: boolean;
}

/** Says of cities whether somebody acts for them, as accounts knows. */
export async function withClaimed<City extends { readonly id: string }>(
  client: RequestClient,
  cities: readonly City[],
): Promise<(City & { claimed: boolean })[]> {
  if (cities.length === 0) return [];
  const organisations = cities.map(({ id }) => ({ kind: 'city' as const, id }));
  const acted = await client.send(findActedFor, { organisations });
  const claimed = new Set(acted.organisations.map(({ id }) => id));
  return cities.map((city) => ({ ...city, claimed: claimed.has(city.id) }));
}
