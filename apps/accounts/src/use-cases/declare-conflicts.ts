import { type DeclareConflicts as Request, type OrganisationReference } from '@puente/contracts';
import { type Transactions } from './ports/stores';

export class DeclareConflicts {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, organisations }: Request): Promise<{ organisations: OrganisationReference[] }> {
    const each = new Map(organisations.map((one) => [`${one.kind}:${one.id}`, one]));
    return this.transactions.run(async ({ declaredConflicts }) => {
      await declaredConflicts.replace(actor.personId, [...each.values()]);
      return { organisations: [...(await declaredConflicts.of(actor.personId))] };
    });
  }
}
