import { type EntityManager, MoreThan } from 'typeorm';
import { type ContactLink, type ContactLinks } from '../use-cases/ports/contact-links';
import { ContactLinkRow } from './contact-link.row';

export class TypeOrmContactLinks implements ContactLinks {
  constructor(private readonly manager: EntityManager) {}

  async replace(link: ContactLink): Promise<void> {
    await this.manager.delete(ContactLinkRow, { proposalId: link.proposalId });
    await this.manager.insert(ContactLinkRow, { ...link });
  }

  async find(tokenHash: string, now: Date): Promise<ContactLink | null> {
    return this.manager.findOneBy(ContactLinkRow, { tokenHash, expiresAt: MoreThan(now) });
  }

  async findAlone(tokenHash: string, now: Date): Promise<ContactLink | null> {
    const where = { tokenHash, expiresAt: MoreThan(now) };
    return this.manager.findOne(ContactLinkRow, { where, lock: { mode: 'pessimistic_write' } });
  }

  async use(tokenHash: string): Promise<void> {
    await this.manager.delete(ContactLinkRow, { tokenHash });
  }

  async forgetAllTo(email: string): Promise<void> {
    await this.manager.delete(ContactLinkRow, { email });
  }
}
