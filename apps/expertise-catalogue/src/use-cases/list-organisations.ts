import {
  limits,
  type ListOrganisations as Request,
  type Organisation,
  type Page,
  pageInOneMessage,
} from '@puente/contracts';
import { toOrganisation } from './organisation.presenter';
import { type Organisations } from './ports/organisations';

export class ListOrganisations {
  constructor(private readonly organisations: Organisations) {}

  execute({ q, limit = limits.pageItemsMax, cursor }: Request): Promise<Page<Organisation>> {
    return pageInOneMessage(limit, async (size) => {
      const page = await this.organisations.list(q, size, cursor);
      return { items: page.items.map(toOrganisation), nextCursor: page.nextCursor };
    });
  }
}
