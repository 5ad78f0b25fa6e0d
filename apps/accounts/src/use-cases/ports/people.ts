import { type Person } from '../../domain/person';

export interface People {
  find(id: string): Promise<Person | null>;
  /** By the address in its normal form. */
  findByEmail(email: string): Promise<Person | null>;
  /** The same, and until the transaction ends nobody else holds or makes a person of that address. */
  findByEmailAlone(email: string): Promise<Person | null>;
  save(person: Person): Promise<void>;
}
