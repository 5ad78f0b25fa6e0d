import {
  type ListPartnerships as Request,
  limits,
  type Page,
  pageInOneMessage,
  type PartnershipSummary,
} from '@puente/contracts';
import { isAdmin } from '@puente/kernel';
import { toPartnershipSummary } from './partnership.presenter';
import { type Partnerships } from './ports/partnerships';

export class ListPartnerships {
  constructor(private readonly partnerships: Partnerships) {}

  execute({
    actor,
    status,
    limit = limits.pageItemsMax,
    cursor,
  }: Request): Promise<Page<PartnershipSummary>> {
    const organisations = isAdmin(actor) ? null : actor.memberships;
    return pageInOneMessage(limit, async (size) => {
      const page = { limit: size, cursor };
      const { items, nextCursor } = await this.partnerships.list(organisations, status ?? null, page);
      return { items: items.map(toPartnershipSummary), nextCursor };
    });
  }
}
