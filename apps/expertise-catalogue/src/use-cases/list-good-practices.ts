import {
  type GoodPractice,
  limits,
  type ListGoodPractices as Request,
  type Page,
  pageInOneMessage,
} from '@puente/contracts';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';

export class ListGoodPractices {
  constructor(private readonly goodPractices: GoodPractices) {}

  execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<GoodPractice>> {
    return pageInOneMessage(limit, async (size) => {
      const page = await this.goodPractices.list(filter, size, cursor);
      return { items: page.items.map(toGoodPractice), nextCursor: page.nextCursor };
    });
  }
}
