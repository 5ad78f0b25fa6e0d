import { type EntityManager } from 'typeorm';
import { type Session, type Sessions } from '../use-cases/ports/sessions';
import { SessionRow } from './session.row';

export class TypeOrmSessions implements Sessions {
  constructor(private readonly manager: EntityManager) {}

  async find(tokenHash: string): Promise<Session | null> {
    return this.manager.findOneBy(SessionRow, { tokenHash });
  }

  async of(personId: string): Promise<Session[]> {
    return this.manager.find(SessionRow, { where: { personId }, order: { startedAt: 'ASC' } });
  }

  async add(session: Session): Promise<void> {
    await this.manager.insert(SessionRow, { ...session });
  }

  async end(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionRow, { tokenHash });
  }

  async endAllOf(personId: string): Promise<void> {
    await this.manager.delete(SessionRow, { personId });
  }
}
