import { lockByName } from '@puente/persistence';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type Person } from '../domain/person';
import { type People } from '../use-cases/ports/people';
import { PersonRow } from './person.row';

export class TypeOrmPeople implements People {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<Person | null> {
    return this.manager.findOneBy(PersonRow, { id });
  }

  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.manager.find(PersonRow, {
      select: { id: true, name: true },
      where: { id: In([...ids]), erasedAt: IsNull() },
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async findByEmail(email: string): Promise<Person | null> {
    return this.manager.findOneBy(PersonRow, { email });
  }

  async findByEmailAlone(email: string): Promise<Person | null> {
    await lockByName(this.manager, `email ${email}`);
    return this.findByEmail(email);
  }

  async save(person: Person): Promise<void> {
    await this.manager.upsert(PersonRow, { ...person }, ['id']);
  }
}
