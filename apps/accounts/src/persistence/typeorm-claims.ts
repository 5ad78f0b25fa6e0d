import { type EntityManager } from 'typeorm';
import { type Claim } from '../domain/claim';
import { type Claims } from '../use-cases/ports/claims';
import { ClaimRow } from './claim.row';

export class TypeOrmClaims implements Claims {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<Claim | null> {
    return this.manager.findOneBy(ClaimRow, { id });
  }

  async findAlone(id: string): Promise<Claim | null> {
    return this.manager.findOne(ClaimRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async findWaiting(city: string, personId: string): Promise<Claim | null> {
    return this.manager.findOneBy(ClaimRow, { city, personId, status: 'requested' });
  }

  async of(personId: string): Promise<Claim[]> {
    return this.manager.find(ClaimRow, { where: { personId }, order: { requestedAt: 'ASC', id: 'ASC' } });
  }

  async forgetAllOf(personId: string): Promise<void> {
    await this.manager.update(ClaimRow, { personId }, { message: '' });
  }

  async save(claim: Claim): Promise<void> {
    await this.manager.upsert(ClaimRow, { ...claim }, ['id']);
  }
}
