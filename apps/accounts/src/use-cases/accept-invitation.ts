import { type AcceptInvitation as Request, type Joined } from '@puente/contracts';
import { DomainError, errorCode, type OrganisationRef } from '@puente/kernel';
import { joinByLink, newcomerOf } from './join-by-link';
import { type Passwords } from './ports/passwords';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  async execute(request: Request): Promise<Joined> {
    const newcomer = await newcomerOf(this.passwords, request);
    return this.transactions.run(async (stores) => {
      const link = await stores.links.find('invitation', hashOf(request.token), stores.now);
      if (link === null || link.email === null) throw new DomainError(errorCode.linkNotFound);
      const organisation = link.data as OrganisationRef;
      const joined = await joinByLink(stores, { email: link.email, organisation }, request, newcomer);
      await stores.links.use(link.tokenHash);
      return joined;
    });
  }
}
