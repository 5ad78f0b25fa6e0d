import { type ListMembers as Request, type MemberFacts } from '@puente/contracts';
import { demandMayManage } from '../domain/may-manage';
import { type Transactions } from './ports/stores';

export class ListMembers {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, organisation }: Request): Promise<{ items: MemberFacts[] }> {
    demandMayManage(actor, organisation);
    const members = await this.transactions.run(({ memberships }) => memberships.membersOf(organisation));
    const items = members.map(({ personId, person: { name, email }, since }) => ({
      personId,
      name,
      email: email ?? '',
      since: since.toISOString(),
    }));
    return { items };
  }
}
