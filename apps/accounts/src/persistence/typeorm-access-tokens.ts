import { type EntityManager } from 'typeorm';
import { type AccessToken, type AccessTokens } from '../use-cases/ports/access-tokens';
import { AccessTokenRow } from './access-token.row';

export class TypeOrmAccessTokens implements AccessTokens {
  constructor(private readonly manager: EntityManager) {}

  async find(tokenHash: string): Promise<AccessToken | null> {
    return this.manager.findOneBy(AccessTokenRow, { tokenHash });
  }

  async of(personId: string): Promise<AccessToken[]> {
    return this.manager.find(AccessTokenRow, { where: { personId }, order: { issuedAt: 'ASC', id: 'ASC' } });
  }

  async add(token: AccessToken): Promise<void> {
    await this.manager.insert(AccessTokenRow, { ...token, scopes: [...token.scopes] });
  }

  async revoke(id: string, personId: string): Promise<boolean> {
    return ((await this.manager.delete(AccessTokenRow, { id, personId })).affected ?? 0) > 0;
  }

  async revokeAllOf(personId: string): Promise<void> {
    await this.manager.delete(AccessTokenRow, { personId });
  }
}
