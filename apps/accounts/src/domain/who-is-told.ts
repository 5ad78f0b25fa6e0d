import { type Membership, type Person } from './person';

/** Everybody who should hear of it, once each: not who did it, and nobody who was erased. */
export function whoIsTold(
  members: readonly (Membership & { readonly person: Person })[],
  others: readonly (Person | null)[],
  doneBy: string | null,
): Person[] {
  const people = [...members.map(({ person }) => person), ...others].flatMap((person) => person ?? []);
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...byId.values()].filter(({ id, erasedAt }) => id !== doneBy && erasedAt === null);
}
