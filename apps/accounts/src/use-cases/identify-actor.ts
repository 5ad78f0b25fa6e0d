import { accessScopes, type IdentifiedActor, type IdentifyActor as Request } from '@puente/contracts';
import { DomainError, errorCode, type OrganisationRef } from '@puente/kernel';
import { type AccessToken } from './ports/access-tokens';
import { type Session } from './ports/sessions';
import { type Stores, type Transactions } from './ports/stores';
import { csrfTokenOf, hashOf } from './secret';

export class IdentifyActor {
  constructor(private readonly transactions: Transactions) {}

  async execute({ sessionToken, accessToken }: Request): Promise<IdentifiedActor> {
    return this.transactions.run(async (stores) => {
      if (accessToken !== undefined) {
        const token = stillGood(await stores.accessTokens.find(hashOf(accessToken)), stores.now);
        return identified(stores, token.personId, token.scopes, null);
      }
      if (sessionToken === undefined) throw new DomainError(errorCode.signInRequired);
      const session = stillGood(await stores.sessions.find(hashOf(sessionToken)), stores.now);
      return identified(stores, session.personId, accessScopes, csrfTokenOf(sessionToken));
    });
  }
}

function stillGood<Held extends Session | AccessToken>(held: Held | null, now: Date): Held {
  const isGood = held !== null && (held.expiresAt === null || held.expiresAt > now);
  if (!isGood) throw new DomainError(errorCode.signInRequired);
  return held;
}

async function identified(
  { people, memberships }: Stores,
  personId: string,
  scopes: IdentifiedActor['scopes'],
  csrfToken: string | null,
): Promise<IdentifiedActor> {
  const person = await people.find(personId);
  if (person === null || person.erasedAt !== null) throw new DomainError(errorCode.signInRequired);
  const all = (await memberships.of(personId)).map(({ organisation }) => organisation);
  const actsFor = all.filter(({ kind }) => kind !== 'programme' || scopes.includes('admin'));
  const { name, language } = person;
  return {
    personId,
    name,
    language,
    actor: { personId, memberships: actsFor.map(toReference) },
    scopes,
    csrfToken,
  };
}

function toReference({ kind, id }: OrganisationRef): OrganisationRef {
  return { kind, id };
}
