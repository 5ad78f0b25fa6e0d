import { type GoodPractice, limits, type ListGoodPractices as Request, type Page } from '@puente/contracts';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';

export class ListGoodPractices {
  constructor(private readonly goodPractices: GoodPractices) {}

  async execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<GoodPractice>> {
    const page = await this.goodPractices.list(filter, limit, cursor);
    return { items: page.items.map(toGoodPractice), nextCursor: page.nextCursor };
  }
}
