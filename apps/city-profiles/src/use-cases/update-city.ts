import { type CityProfile, type UpdateCity as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { setFacts } from '../domain/set-facts';
import { toCityProfile } from './city-profile.presenter';
import { type Cities } from './ports/cities';
import { type GoodPracticeLinks } from './ports/good-practice-links';

export class UpdateCity {
  constructor(
    private readonly cities: Cities,
    private readonly goodPractices: GoodPracticeLinks,
  ) {}

  async execute({ id, version, ...facts }: Request): Promise<CityProfile> {
    const city = await this.cities.change(id, (existing) => {
      if (!existing) throw new DomainError(errorCode.cityNotFound, { id });
      if (existing.version !== version)
        throw new DomainError(errorCode.versionStale, { version: existing.version });
      return setFacts(existing, facts);
    });
    if (!city) throw new DomainError(errorCode.cityNotFound, { id });
    return toCityProfile(city, await this.goodPractices.ofCity(id));
  }
}
