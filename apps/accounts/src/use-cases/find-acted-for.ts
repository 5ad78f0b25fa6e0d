import { type FindActedFor as Request, type OrganisationReference } from '@puente/contracts';
import { type Transactions } from './ports/stores';

/** Who was erased acts for nobody. */
export class FindActedFor {
  constructor(private readonly transactions: Transactions) {}

  async execute({ organisations }: Request): Promise<{ organisations: OrganisationReference[] }> {
    if (organisations.length === 0) return { organisations: [] };
    return this.transactions.run(async ({ memberships }) => ({
      organisations: [...(await memberships.actedForOf(organisations))],
    }));
  }
}
