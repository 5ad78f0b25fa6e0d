import { limits, type ListOrganisations as Request, type Organisation, type Page } from '@puente/contracts';
import { toOrganisation } from './organisation.presenter';
import { type Organisations } from './ports/organisations';

export class ListOrganisations {
  constructor(private readonly organisations: Organisations) {}

  async execute({ q, limit = limits.pageItemsMax, cursor }: Request): Promise<Page<Organisation>> {
    const page = await this.organisations.list(q, limit, cursor);
    return { items: page.items.map(toOrganisation), nextCursor: page.nextCursor };
  }
}
