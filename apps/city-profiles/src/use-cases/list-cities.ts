import { type CitySummary, limits, type ListCities as Request, type Page } from '@puente/contracts';
import { type Cities } from './ports/cities';

export class ListCities {
  constructor(private readonly cities: Cities) {}

  execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<CitySummary>> {
    return this.cities.list(filter, limit, cursor);
  }
}
