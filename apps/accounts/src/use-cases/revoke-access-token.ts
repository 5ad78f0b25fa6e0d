import { type RevokeAccessToken as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Transactions } from './ports/stores';

export class RevokeAccessToken {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, id }: Request): Promise<void> {
    const wasThere = await this.transactions.run(({ accessTokens }) =>
      accessTokens.revoke(id, actor.personId),
    );
    if (!wasThere) throw new DomainError(errorCode.accessTokenNotFound, { id });
  }
}
