import { type Interests } from '../domain/conflicts';
import { type Stores } from './ports/stores';

/** What is known of a person that bears on whom they may decide about. */
export async function interestsOf(
  { people, memberships, declaredConflicts }: Stores,
  personId: string,
): Promise<Interests> {
  return {
    email: (await people.find(personId))?.email ?? null,
    memberships: (await memberships.of(personId)).map(({ organisation }) => organisation),
    declared: await declaredConflicts.of(personId),
  };
}
