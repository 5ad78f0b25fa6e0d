import { errorCode, DomainError } from '@puente/kernel';
import { attribution, corridorSide, findPlace } from '@puente/places';
import { type City, type CityFacts } from './city';

const unknownFacts: Omit<CityFacts, 'name' | 'country'> = {
  region: null,
  latitude: null,
  longitude: null,
  population: null,
  populationYear: null,
  factsSource: null,
  languages: [],
  networks: [],
  twinnings: [],
  projects: [],
  preferredPartnerCountries: null,
  pilots: null,
};

/**
 * A new profile with the gazetteer's facts where it knows the id.
 * @throws DomainError `city-outside-corridor` for a country on neither side.
 */
export function foundCity(id: string, name: string, country: string): City {
  if (corridorSide(country) === null) throw new DomainError(errorCode.cityOutsideCorridor, { id, country });
  const place = findPlace(id);
  const facts =
    place && place.country === country
      ? {
          name: place.name,
          region: place.region,
          latitude: place.latitude,
          longitude: place.longitude,
          population: place.population,
          populationYear: place.populationYear,
          factsSource: attribution,
        }
      : { name };
  return { ...unknownFacts, ...facts, country, id, version: 0, statements: [] };
}
