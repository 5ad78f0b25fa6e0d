import { type CityProfile, type GetCity as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toCityProfile } from './city-profile.presenter';
import { type Cities } from './ports/cities';
import { type GoodPracticeLinks } from './ports/good-practice-links';

export class GetCity {
  constructor(
    private readonly cities: Cities,
    private readonly goodPractices: GoodPracticeLinks,
  ) {}

  async execute(request: Request): Promise<CityProfile> {
    const city = await this.cities.find(request.id);
    if (!city) throw new DomainError(errorCode.cityNotFound, { id: request.id });
    return toCityProfile(city, await this.goodPractices.ofCity(city.id));
  }
}
