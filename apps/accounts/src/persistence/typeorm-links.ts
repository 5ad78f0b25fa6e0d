import { type EntityManager, MoreThan } from 'typeorm';
import { type Link, type LinkPurpose, type Links } from '../use-cases/ports/links';
import { LinkRow } from './link.row';

export class TypeOrmLinks implements Links {
  constructor(private readonly manager: EntityManager) {}

  async add(link: Link): Promise<void> {
    await this.manager.insert(LinkRow, { ...link });
  }

  async find(purpose: LinkPurpose, tokenHash: string, now: Date): Promise<Link | null> {
    const where = { purpose, tokenHash, expiresAt: MoreThan(now) };
    return this.manager.findOne(LinkRow, { where, lock: { mode: 'pessimistic_write' } });
  }

  async hasGood(purpose: LinkPurpose, now: Date): Promise<boolean> {
    return this.manager.existsBy(LinkRow, { purpose, expiresAt: MoreThan(now) });
  }

  async use(tokenHash: string): Promise<void> {
    await this.manager.delete(LinkRow, { tokenHash });
  }

  async useAll(purpose: LinkPurpose, email: string): Promise<void> {
    await this.manager.delete(LinkRow, { purpose, email });
  }

  async forgetAllTo(email: string): Promise<void> {
    await this.manager.delete(LinkRow, { email });
  }
}
