import { type AccessTokenFacts, type ListAccessTokens as Request } from '@puente/contracts';
import { toAccessTokenFacts } from './access-token.presenter';
import { type Transactions } from './ports/stores';

export class ListAccessTokens {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor }: Request): Promise<{ items: AccessTokenFacts[] }> {
    const tokens = await this.transactions.run(({ accessTokens }) => accessTokens.of(actor.personId));
    return { items: tokens.map(toAccessTokenFacts) };
  }
}
