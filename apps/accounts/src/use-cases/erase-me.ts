import { type EraseMe as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { programme } from '../domain/programme';
import { type Attempts } from './ports/attempts';
import { type Passwords } from './ports/passwords';
import { type Stores, type Transactions } from './ports/stores';

export class EraseMe {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  async execute({ actor: { personId }, password, address }: Request): Promise<void> {
    await this.attempts.count('sign-in', personId, address);
    const person = await this.transactions.run(({ people }) => people.find(personId));
    const isThem = await this.passwords.matches(password, person?.passwordHash ?? null);
    if (!isThem) throw new DomainError(errorCode.signInRefused);
    await this.transactions.run((stores) => erase(stores, personId));
  }
}

/** The trail of what they did stays, as it holds ids only; this one leads to nobody from now on. */
async function erase(stores: Stores, personId: string): Promise<void> {
  const { people, memberships, now } = stores;
  await memberships.lock(programme);
  const person = await people.find(personId);
  if (person === null || person.email === null) throw new DomainError(errorCode.signInRequired);
  // Who comes by this address at that moment, from a provider, waits and finds nobody.
  await people.findByEmailAlone(person.email);
  const isAdmin = await memberships.remove(personId, programme);
  if (isAdmin && (await memberships.membersOf(programme)).length === 0)
    throw new DomainError(errorCode.lastAdmin);
  for (const { organisation } of await memberships.of(personId))
    await memberships.remove(personId, organisation);
  await stores.sessions.endAllOf(personId);
  await stores.devices.forgetAllOf(personId);
  await stores.identities.forgetAllOf(personId);
  await stores.accessTokens.revokeAllOf(personId);
  await stores.declaredConflicts.replace(personId, []);
  await stores.claims.forgetAllOf(personId);
  await stores.notifications.forgetAllOf(personId);
  await stores.preferences.forgetAllOf(personId);
  await stores.links.forgetAllTo(person.email);
  await stores.letters.forgetAllTo(person.email);
  await stores.contactLinks.forgetAllTo(person.email);
  await people.save({
    ...person,
    email: null,
    name: '',
    passwordHash: null,
    confirmedAt: null,
    erasedAt: now,
  });
  await stores.actions.tellErased(personId);
}
