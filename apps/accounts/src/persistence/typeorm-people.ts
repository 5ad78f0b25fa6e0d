import { lockByName } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Person } from '../domain/person';
import { type People } from '../use-cases/ports/people';
import { PersonRow } from './person.row';

export class TypeOrmPeople implements People {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<Person | null> {
    return this.manager.findOneBy(PersonRow, { id });
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
