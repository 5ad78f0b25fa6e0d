import { type ContactLinkFacts, type ResolveContactLink as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class ResolveContactLink {
  constructor(private readonly transactions: Transactions) {}

  async execute({ token }: Request): Promise<ContactLinkFacts> {
    const link = await this.transactions.run(({ contactLinks, now }) =>
      contactLinks.find(hashOf(token), now),
    );
    if (link === null) throw new DomainError(errorCode.linkNotFound);
    return { proposalId: link.proposalId, city: link.city };
  }
}
