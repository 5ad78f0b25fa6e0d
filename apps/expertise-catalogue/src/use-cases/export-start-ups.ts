import { type ExportStartUps as Request, limits, type Page, type StartUpChanged } from '@puente/contracts';
import { type StartUps } from './ports/start-ups';
import { toStartUpChanged } from './start-up.presenter';

export class ExportStartUps {
  constructor(private readonly startUps: StartUps) {}

  async execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<StartUpChanged>> {
    const page = await this.startUps.list({}, limit, cursor);
    return { items: page.items.map(toStartUpChanged), nextCursor: page.nextCursor };
  }
}
