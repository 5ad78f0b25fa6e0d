import { type ApiClient, ApiError } from '@puente/api-client';
import { type CityFacts } from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { eachOf, type Course } from './each-of';

export type DemoCity = CityFacts & { readonly id: string };

/** Founds the profiles with the facts that the gazetteer does not hold: languages, networks, ties, pilots. */
export async function loadCities(api: ApiClient, cities: readonly DemoCity[], course: Course): Promise<void> {
  await eachOf(cities, (city) => loadCity(api, city), course);
}

async function loadCity(api: ApiClient, city: DemoCity): Promise<void> {
  try {
    await api.post('/cities', { ...city, country: city.id.slice(0, 2).toUpperCase() });
  } catch (error) {
    if (!(error instanceof ApiError && error.code === errorCode.cityExists)) throw error;
  }
}
