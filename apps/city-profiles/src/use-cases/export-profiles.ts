import {
  type ExportProfiles as Request,
  limits,
  type Page,
  pageInOneMessage,
  type ProfileChanged,
} from '@puente/contracts';
import { type Cities } from './ports/cities';
import { toProfileChanged } from './profile-changed.presenter';

export class ExportProfiles {
  constructor(private readonly cities: Cities) {}

  execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<ProfileChanged>> {
    return pageInOneMessage(limit, async (size) => {
      const page = await this.cities.all(size, cursor);
      return { items: page.items.map(toProfileChanged), nextCursor: page.nextCursor };
    });
  }
}
