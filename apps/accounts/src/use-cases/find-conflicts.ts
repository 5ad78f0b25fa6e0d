import { type Conflict, type FindConflicts as Request } from '@puente/contracts';
import { conflictWith } from '../domain/conflicts';
import { type Transactions } from './ports/stores';

export class FindConflicts {
  constructor(private readonly transactions: Transactions) {}

  async execute({ personId, organisations }: Request): Promise<{ conflicts: Conflict[] }> {
    return this.transactions.run(async ({ people, memberships, declaredConflicts }) => {
      const own = await memberships.of(personId);
      const interests = {
        email: (await people.find(personId))?.email ?? null,
        memberships: own.map(({ organisation }) => organisation),
        declared: await declaredConflicts.of(personId),
      };
      const conflicts: Conflict[] = [];
      for (const organisation of organisations) {
        const members = await memberships.membersOf(organisation);
        const emails = members.flatMap(({ person }) => person.email ?? []);
        const why = conflictWith(organisation, emails, interests);
        if (why !== null) conflicts.push({ organisation, why });
      }
      return { conflicts };
    });
  }
}
