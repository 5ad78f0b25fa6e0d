import { type EntityManager } from 'typeorm';
import { type Identities, type Identity } from '../use-cases/ports/identities';
import { IdentityRow } from './identity.row';

export class TypeOrmIdentities implements Identities {
  constructor(private readonly manager: EntityManager) {}

  async find(issuer: string, subject: string): Promise<Identity | null> {
    return this.manager.findOneBy(IdentityRow, { issuer, subject });
  }

  async of(personId: string): Promise<Identity[]> {
    return this.manager.find(IdentityRow, { where: { personId }, order: { linkedAt: 'ASC' } });
  }

  async add(identity: Identity): Promise<void> {
    await this.manager.insert(IdentityRow, { ...identity });
  }

  async forgetAllOf(personId: string): Promise<void> {
    await this.manager.delete(IdentityRow, { personId });
  }
}
