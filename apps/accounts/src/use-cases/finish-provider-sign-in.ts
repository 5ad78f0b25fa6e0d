import { randomUUID } from 'node:crypto';
import { type FinishProviderSignIn as Request, letterLanguages, type SignedIn } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { normalEmail, type Person } from '../domain/person';
import { type ProviderIdentity } from '../domain/provider-identity';
import { type Attempts } from './ports/attempts';
import { type IdentityProvider } from './ports/identity-provider';
import { type Stores, type Transactions } from './ports/stores';
import { startSession } from './start-session';

export class FinishProviderSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
    private readonly provider: IdentityProvider | null,
  ) {}

  /** Each attempt has us ask the provider: by network address, they are limited as those with a password are. */
  async execute({ secret, query, address, deviceToken }: Request): Promise<SignedIn> {
    if (this.provider === null) throw new DomainError(errorCode.providerNotConfigured);
    await this.attempts.count('sign-in', 'provider', address);
    const identity = await this.provider.identityOf(query, secret);
    const signedIn = await this.transactions.run(async (stores) =>
      startSession(stores, await personOf(stores, identity), deviceToken),
    );
    await this.attempts.forget('sign-in', 'provider', address);
    return signedIn;
  }
}

/** Whom the provider means: known by it from before, else by an address that it has verified. */
async function personOf(stores: Stores, identity: ProviderIdentity): Promise<Person> {
  const { issuer, subject, verifiedEmail } = identity;
  const email = verifiedEmail === null ? null : normalEmail(verifiedEmail);
  // Others who come by this address for the first time wait until the transaction ends.
  const existing = email === null ? null : await stores.people.findByEmailAlone(email);
  const known = await stores.identities.find(issuer, subject);
  if (known !== null) return demandPerson(await stores.people.find(known.personId));
  if (email === null) throw refusal();
  if (existing !== null) {
    await link(stores, existing, identity);
    await writeTo(stores, existing, email);
    return existing;
  }
  const person = newcomer(stores, identity, email);
  await stores.people.save(person);
  await link(stores, person, identity);
  return person;
}

/** Somebody else at the provider may have an address now that once was theirs: it takes nobody's place. */
async function link(
  { identities, actions, now }: Stores,
  person: Person,
  { issuer, subject }: ProviderIdentity,
): Promise<void> {
  const others = await identities.of(person.id);
  if (others.some((one) => one.issuer === issuer)) throw refusal();
  await identities.add({ issuer, subject, personId: person.id, linkedAt: now });
  await actions.record({
    ...{ action: 'identity-linked', personId: person.id },
    subject: { kind: 'person', id: person.id },
  });
}

/** Who did not do this themselves has to hear of it, whatever letters they want. */
async function writeTo({ letters }: Stores, { id, language }: Person, email: string): Promise<void> {
  await letters.post({
    ...{ messageId: randomUUID(), to: email, language, template: 'notification' },
    data: { action: 'identity-linked', subjectKind: 'person', subjectId: id, parties: '', reason: '' },
  });
}

function newcomer({ now }: Stores, { name, language }: ProviderIdentity, email: string): Person {
  return {
    ...{ id: randomUUID(), email, name: name ?? (email.split('@')[0] || email) },
    language: letterLanguages.find((one) => one === language) ?? 'en',
    ...{ passwordHash: null, confirmedAt: now, registeredAt: now, erasedAt: null },
  };
}

function demandPerson(person: Person | null): Person {
  if (person === null || person.erasedAt !== null) throw refusal();
  return person;
}

function refusal(): DomainError {
  return new DomainError(errorCode.providerSignInRefused);
}
