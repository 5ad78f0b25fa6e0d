import {
  type ExportPartnerships as Request,
  limits,
  type Page,
  pageInOneMessage,
  type PartnershipChanged,
} from '@puente/contracts';
import { toPartnershipChanged } from './partnership-changed.presenter';
import { type Partnerships } from './ports/partnerships';

export class ExportPartnerships {
  constructor(private readonly partnerships: Partnerships) {}

  execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<PartnershipChanged>> {
    return pageInOneMessage(limit, async (size) => {
      const { items, nextCursor } = await this.partnerships.all(size, cursor);
      return { items: items.flatMap((one) => toPartnershipChanged(one) ?? []), nextCursor };
    });
  }
}
