import { type ContactLinkFacts, type UseContactLink as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class UseContactLink {
  constructor(private readonly transactions: Transactions) {}

  async execute({ token }: Request): Promise<ContactLinkFacts> {
    return this.transactions.run(async ({ contactLinks, now }) => {
      const link = await contactLinks.findAlone(hashOf(token), now);
      if (link === null) throw new DomainError(errorCode.linkNotFound);
      await contactLinks.use(link.tokenHash);
      return { proposalId: link.proposalId, city: link.city };
    });
  }
}
