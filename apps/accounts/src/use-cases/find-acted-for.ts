import { type FindActedFor as Request, type OrganisationReference } from '@puente/contracts';
import { type Transactions } from './ports/stores';

/** Who was erased acts for nobody. */
export class FindActedFor {
  constructor(private readonly transactions: Transactions) {}

  async execute({ organisations }: Request): Promise<{ organisations: OrganisationReference[] }> {
    return this.transactions.run(async ({ memberships }) => {
      const found: OrganisationReference[] = [];
      for (const organisation of organisations) {
        const members = await memberships.membersOf(organisation);
        if (members.some(({ person }) => person.erasedAt === null)) found.push(organisation);
      }
      return { organisations: found };
    });
  }
}
