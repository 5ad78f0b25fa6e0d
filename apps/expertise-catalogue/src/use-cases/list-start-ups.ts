import { limits, type ListStartUps as Request, type Page, type StartUp } from '@puente/contracts';
import { type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

export class ListStartUps {
  constructor(private readonly startUps: StartUps) {}

  async execute({ limit = limits.pageItemsMax, cursor, ...filter }: Request): Promise<Page<StartUp>> {
    const page = await this.startUps.list(filter, limit, cursor);
    return { items: page.items.map(toStartUp), nextCursor: page.nextCursor };
  }
}
