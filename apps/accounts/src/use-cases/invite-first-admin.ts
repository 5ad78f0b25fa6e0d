import { programme } from '../domain/programme';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

const hoursValid = 24;

/** Where the programme has no admin, and none is on the way: the token with which the first begins. */
export class InviteFirstAdmin {
  constructor(private readonly transactions: Transactions) {}

  /** Null where there is nothing to do; replicas that start together make one. */
  async execute(): Promise<string | null> {
    return this.transactions.run(async ({ memberships, links, now }) => {
      await memberships.lock(programme);
      if ((await memberships.membersOf(programme)).length > 0) return null;
      if (await links.hasGood('first-admin', now)) return null;
      const token = newSecret();
      const expiresAt = new Date(now.getTime() + hoursValid * 3_600_000);
      await links.add({ tokenHash: hashOf(token), purpose: 'first-admin', email: null, data: {}, expiresAt });
      return token;
    });
  }
}
