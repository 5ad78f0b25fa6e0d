import { type CitySummary, limits, type ListCities as Request, type Page } from '@puente/contracts';
import { countriesAcross } from '@puente/places';
import { type Cities } from './ports/cities';

export class ListCities {
  constructor(private readonly cities: Cities) {}

  execute({
    limit = limits.pageItemsMax,
    cursor,
    acrossFrom,
    ...filter
  }: Request): Promise<Page<CitySummary>> {
    const across = acrossFrom === undefined ? undefined : countriesAcross(acrossFrom);
    return this.cities.list({ ...filter, across }, limit, cursor);
  }
}
