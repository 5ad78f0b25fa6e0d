import { type Conflict, type FindConflicts as Request } from '@puente/contracts';
import { conflictWith } from '../domain/conflicts';
import { interestsOf } from './interests-of';
import { type Transactions } from './ports/stores';

export class FindConflicts {
  constructor(private readonly transactions: Transactions) {}

  async execute({ personId, organisations }: Request): Promise<{ conflicts: Conflict[] }> {
    return this.transactions.run(async (stores) => {
      const interests = await interestsOf(stores, personId);
      const conflicts: Conflict[] = [];
      for (const organisation of organisations) {
        const members = await stores.memberships.membersOf(organisation);
        const emails = members.flatMap(({ person }) => person.email ?? []);
        const why = conflictWith(organisation, emails, interests);
        if (why !== null) conflicts.push({ organisation, why });
      }
      return { conflicts };
    });
  }
}
