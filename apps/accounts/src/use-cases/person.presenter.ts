import { type LetterLanguage, letterLanguages, type Me, type PersonFacts } from '@puente/contracts';
import { type OrganisationRef, roleIn } from '@puente/kernel';
import { type Membership, type Person } from '../domain/person';

export function toPersonFacts({ id, email, name, language }: Person): PersonFacts {
  return { id, email: email ?? '', name, language: letterLanguageOf(language) };
}

export function toMe(
  person: Person,
  memberships: readonly Membership[],
  conflicts: readonly OrganisationRef[],
): Me {
  return {
    ...toPersonFacts(person),
    memberships: memberships.map(({ organisation, since }) => ({
      organisation,
      role: roleIn(organisation),
      since: since.toISOString(),
    })),
    conflicts,
    registeredAt: person.registeredAt.toISOString(),
  };
}

export function letterLanguageOf(language: string): LetterLanguage {
  return letterLanguages.find((one) => one === language) ?? 'en';
}
