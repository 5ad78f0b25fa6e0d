import { type CityProfile, type RegisterCity as Request } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { onCity } from '../domain/city-action';
import { type City } from '../domain/city';
import { foundCity } from '../domain/found-city';
import { setFacts } from '../domain/set-facts';
import { toCityProfile } from './city-profile.presenter';
import { type Cities } from './ports/cities';

export class RegisterCity {
  constructor(private readonly cities: Cities) {}

  async execute({ actor, id, country, ...facts }: Request): Promise<CityProfile> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted, { id });
    if (!id.startsWith(`${country.toLowerCase()}-`))
      throw new DomainError(errorCode.invalidRequest, { errors: [idOfAnotherCountry] });
    const found = (existing: City | null): City => {
      if (existing) throw new DomainError(errorCode.cityExists, { id });
      return setFacts(foundCity(id, facts.name ?? id, country), facts);
    };
    const action = () => onCity('city-registered', actor.personId, id);
    const city = await this.cities.change(id, found, action);
    if (!city) throw new DomainError(errorCode.cityNotFound, { id });
    return toCityProfile(city, []);
  }
}

const idOfAnotherCountry = {
  path: 'id',
  rule: 'begins-with-country',
  message: 'id must begin with its country, such as es- for ES',
};
