import { type CitySummary, limits, type ListCities as Request, type Page } from '@puente/contracts';
import { toCitySummary } from './city-profile.presenter';
import { type Cities } from './ports/cities';

export class ListCities {
  constructor(private readonly cities: Cities) {}

  async execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<CitySummary>> {
    const page = await this.cities.list(filter, limit, cursor);
    return { items: page.items.map(toCitySummary), nextCursor: page.nextCursor };
  }
}
