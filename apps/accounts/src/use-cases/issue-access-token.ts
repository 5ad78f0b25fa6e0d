import { randomUUID } from 'node:crypto';
import { type IssueAccessToken as Request, type IssuedAccessToken } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { accessTokenPrefix } from './access-token-prefix';
import { toAccessTokenFacts } from './access-token.presenter';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

export class IssueAccessToken {
  constructor(private readonly transactions: Transactions) {}

  /** A token never may more than who issues it: one that is no admin's, or no admin at the moment, makes no admin. */
  async execute({ actor, name, scopes, expiresAt }: Request): Promise<IssuedAccessToken> {
    if (scopes.includes('admin') && !isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const token = newSecret(accessTokenPrefix);
    return this.transactions.run(async ({ accessTokens, now }) => {
      const issued = {
        id: randomUUID(),
        tokenHash: hashOf(token),
        personId: actor.personId,
        name,
        scopes,
        issuedAt: now,
        expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
      };
      await accessTokens.add(issued);
      return { ...toAccessTokenFacts(issued), token };
    });
  }
}
