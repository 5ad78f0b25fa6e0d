import { type CityProfile, type UpdateCity as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type City } from '../domain/city';
import { onCity } from '../domain/city-action';
import { demandOfficer } from '../domain/may-act';
import { setFacts } from '../domain/set-facts';
import { toCityProfile } from './city-profile.presenter';
import { type Cities } from './ports/cities';
import { type GoodPracticeLinks } from './ports/good-practice-links';

export class UpdateCity {
  constructor(
    private readonly cities: Cities,
    private readonly goodPractices: GoodPracticeLinks,
  ) {}

  async execute({ actor, id, version, ...facts }: Request): Promise<CityProfile> {
    demandOfficer(actor, id);
    const changed = (existing: City | null): City => {
      if (!existing) throw new DomainError(errorCode.cityNotFound, { id });
      if (existing.version !== version)
        throw new DomainError(errorCode.versionStale, { version: existing.version });
      return setFacts(existing, facts);
    };
    const action = () => onCity('city-updated', actor.personId, id);
    const city = await this.cities.change(id, changed, action);
    if (!city) throw new DomainError(errorCode.cityNotFound, { id });
    return toCityProfile(city, await this.goodPractices.ofCity(id));
  }
}
