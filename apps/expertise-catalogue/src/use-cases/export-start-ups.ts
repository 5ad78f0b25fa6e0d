import {
  type ExportStartUps as Request,
  limits,
  type Page,
  pageInOneMessage,
  type StartUpChanged,
} from '@puente/contracts';
import { type StartUps } from './ports/start-ups';
import { toStartUpChanged } from './start-up.presenter';

export class ExportStartUps {
  constructor(private readonly startUps: StartUps) {}

  execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<StartUpChanged>> {
    return pageInOneMessage(limit, async (size) => {
      const page = await this.startUps.all(size, cursor);
      return { items: page.items.map(toStartUpChanged), nextCursor: page.nextCursor };
    });
  }
}
