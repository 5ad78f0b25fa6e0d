import {
  limits,
  type ListStartUps as Request,
  type Page,
  pageInOneMessage,
  type StartUp,
} from '@puente/contracts';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class ListStartUps {
  constructor(private readonly startUps: StartUps) {}

  execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<StartUp>> {
    return pageInOneMessage(limit, async (size) => {
      const page = await this.startUps.list(filter, size, cursor);
      return { items: page.items.map(toStartUp), nextCursor: page.nextCursor };
    });
  }
}
