import { type CityProfile, type RegisterCity as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { foundCity } from '../domain/found-city';
import { setFacts } from '../domain/set-facts';
import { toCityProfile } from './city-profile.presenter';
import { type Cities } from './ports/cities';

export class RegisterCity {
  constructor(private readonly cities: Cities) {}

  async execute({ id, country, ...facts }: Request): Promise<CityProfile> {
    if (!id.startsWith(`${country.toLowerCase()}-`))
      throw new DomainError(errorCode.invalidRequest, { errors: [idOfAnotherCountry] });
    const city = await this.cities.change(id, (existing) => {
      if (existing) throw new DomainError(errorCode.cityExists, { id });
      return setFacts(foundCity(id, facts.name ?? id, country), facts);
    });
    if (!city) throw new DomainError(errorCode.cityNotFound, { id });
    return toCityProfile(city, []);
  }
}

const idOfAnotherCountry = {
  path: 'id',
  rule: 'begins-with-country',
  message: 'id must begin with its country, such as es- for ES',
};
