import { type Person } from '../../domain/person';

export interface People {
  find(id: string): Promise<Person | null>;
  /** What they are called, by their id; not of those who were erased. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By the address in its normal form. */
  findByEmail(email: string): Promise<Person | null>;
  /** The same, and until the transaction ends nobody else holds or makes a person of that address. */
  findByEmailAlone(email: string): Promise<Person | null>;
  save(person: Person): Promise<void>;
}
