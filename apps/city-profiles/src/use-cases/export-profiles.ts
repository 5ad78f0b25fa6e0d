import { type ExportProfiles as Request, limits, type Page, type ProfileChanged } from '@puente/contracts';
import { type Cities } from './ports/cities';
import { toProfileChanged } from './profile-changed.presenter';

export class ExportProfiles {
  constructor(private readonly cities: Cities) {}

  async execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<ProfileChanged>> {
    const page = await this.cities.list({}, limit, cursor);
    return { items: page.items.map(toProfileChanged), nextCursor: page.nextCursor };
  }
}
