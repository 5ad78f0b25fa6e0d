import { randomUUID } from 'node:crypto';
import { type Joined, type JoinByLink, type SignedIn } from '@puente/contracts';
import { DomainError, errorCode, type OrganisationRef } from '@puente/kernel';
import { partiesOf, subjectOf } from '../domain/organisation-subject';
import { type Person } from '../domain/person';
import { type Passwords } from './ports/passwords';
import { type Stores } from './ports/stores';
import { startSession } from './start-session';

/** Somebody who comes for the first time, with the password as it is kept. */
export interface Newcomer {
  readonly name: string;
  readonly language: string;
  readonly passwordHash: string;
}

/** Before any link is looked at. @throws DomainError `invalid-request` where the password is easily guessed */
export async function newcomerOf(
  passwords: Passwords,
  { actor, name, password, language }: JoinByLink,
): Promise<Newcomer | null> {
  const isNewcomer = name !== undefined && password !== undefined && language !== undefined;
  if (actor !== undefined || !isNewcomer) return null;
  passwords.demandStrength(password, { words: [name], language });
  return { name, language, passwordHash: await passwords.hash(password) };
}

/**
 * Makes the holder of a link a member: who is signed in, or a newcomer of the address that the link went to.
 * @throws DomainError `sign-in-required` where there is neither, or where the address has an account
 */
export async function joinByLink(
  stores: Stores,
  { email, organisation }: { readonly email: string; readonly organisation: OrganisationRef },
  { actor, deviceToken }: JoinByLink,
  newcomer: Newcomer | null,
): Promise<Joined> {
  if (actor !== undefined) {
    await join(stores, actor.personId, organisation);
    return { organisation, signedIn: null };
  }
  if (newcomer === null || (await stores.people.findByEmailAlone(email)) !== null)
    throw new DomainError(errorCode.signInRequired);
  const signedIn = await begin(stores, email, newcomer, deviceToken);
  await join(stores, signedIn.person.id, organisation);
  return { organisation, signedIn };
}

async function begin(
  stores: Stores,
  email: string,
  newcomer: Newcomer,
  deviceToken: string | undefined,
): Promise<SignedIn> {
  const { people, now } = stores;
  const came = { confirmedAt: now, registeredAt: now, erasedAt: null };
  const person: Person = { id: randomUUID(), email, ...newcomer, ...came };
  await people.save(person);
  return startSession(stores, person, deviceToken);
}

async function join(
  { memberships, actions, now }: Stores,
  personId: string,
  organisation: OrganisationRef,
): Promise<void> {
  const isNew = await memberships.add({ personId, organisation, since: now });
  if (!isNew) return;
  await actions.record({
    action: 'member-joined',
    personId,
    subject: subjectOf(organisation),
    parties: partiesOf(organisation),
    tellsOrganisations: [organisation],
  });
}
