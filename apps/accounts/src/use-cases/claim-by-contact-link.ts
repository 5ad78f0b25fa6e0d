import { type ClaimByContactLink as Request, type Joined } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { joinByLink, newcomerOf } from './join-by-link';
import { type Passwords } from './ports/passwords';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class ClaimByContactLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  async execute(request: Request): Promise<Joined> {
    const newcomer = await newcomerOf(this.passwords, request);
    return this.transactions.run(async (stores) => {
      const { contactLinks, now } = stores;
      const link = await contactLinks.findAlone(hashOf(request.token), now);
      if (link === null) throw new DomainError(errorCode.linkNotFound);
      const organisation = { kind: 'city', id: link.city } as const;
      const joined = await joinByLink(stores, { email: link.email, organisation }, request, newcomer);
      await contactLinks.use(link.tokenHash);
      return joined;
    });
  }
}
