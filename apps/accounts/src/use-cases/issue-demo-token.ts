import { randomUUID } from 'node:crypto';
import { accessScopes, type DemoLogin, type IssueDemoToken as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type DemoPerson, demoPersonOf } from '../domain/demo-person';
import { type Person } from '../domain/person';
import { accessTokenPrefix } from './access-token-prefix';
import { type Passwords } from './ports/passwords';
import { type Stores, type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

const daysValid = 30;

export class IssueDemoToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly isDemo: boolean,
  ) {}

  /** @throws DomainError `not-permitted` outside the demo */
  async execute({ as, password }: Request): Promise<DemoLogin> {
    if (!this.isDemo) throw new DomainError(errorCode.notPermitted);
    const token = newSecret(accessTokenPrefix);
    const passwordHash = password === undefined ? null : await this.passwords.hash(password);
    const { email } = demoPersonOf(as);
    await this.transactions.run(async (stores) => {
      const { now } = stores;
      const person = await personOf(stores, demoPersonOf(as));
      if (passwordHash !== null) await stores.people.save({ ...person, passwordHash });
      await stores.accessTokens.add({
        id: randomUUID(),
        tokenHash: hashOf(token),
        personId: person.id,
        name: 'demo',
        scopes: accessScopes,
        issuedAt: now,
        expiresAt: new Date(now.getTime() + daysValid * 86_400_000),
      });
    });
    return { token, email };
  }
}

async function personOf({ people, memberships, now }: Stores, demo: DemoPerson): Promise<Person> {
  const known = await people.findByEmailAlone(demo.email);
  if (known !== null) return known;
  const person: Person = {
    id: randomUUID(),
    email: demo.email,
    name: demo.name,
    language: 'en',
    passwordHash: null,
    confirmedAt: now,
    registeredAt: now,
    erasedAt: null,
  };
  await people.save(person);
  await memberships.add({ personId: person.id, organisation: demo.organisation, since: now });
  return person;
}
