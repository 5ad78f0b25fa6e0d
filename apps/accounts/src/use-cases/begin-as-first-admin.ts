import { randomUUID } from 'node:crypto';
import { type BeginAsFirstAdmin as Request, type SignedIn } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { subjectOf } from '../domain/organisation-subject';
import { normalEmail, type Person } from '../domain/person';
import { programme } from '../domain/programme';
import { type Passwords } from './ports/passwords';
import { type Stores, type Transactions } from './ports/stores';
import { hashOf } from './secret';
import { startSession } from './start-session';

export class BeginAsFirstAdmin {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  async execute({ token, email: given, name, password, language, deviceToken }: Request): Promise<SignedIn> {
    const email = normalEmail(given);
    this.passwords.demandStrength(password, { words: [email, name], language });
    const passwordHash = await this.passwords.hash(password);
    return this.transactions.run(async (stores) => {
      const { links, memberships, actions, now } = stores;
      const link = await links.find('first-admin', hashOf(token), now);
      if (link === null) throw new DomainError(errorCode.linkNotFound);
      const person = await this.personOf(stores, { email, name, language, passwordHash }, password);
      await memberships.add({ personId: person.id, organisation: programme, since: now });
      await links.use(link.tokenHash);
      const { id: personId } = person;
      await actions.record({ action: 'member-joined', personId, subject: subjectOf(programme) });
      return startSession(stores, person, deviceToken);
    });
  }

  private async personOf(
    { people, now }: Stores,
    wanted: Pick<Person, 'email' | 'name' | 'language' | 'passwordHash'> & { readonly email: string },
    password: string,
  ): Promise<Person> {
    const known = await people.findByEmailAlone(wanted.email);
    if (known !== null) {
      const isTheirs = await this.passwords.matches(password, known.passwordHash);
      if (!isTheirs) throw new DomainError(errorCode.signInRefused);
      return known;
    }
    const came = { confirmedAt: now, registeredAt: now, erasedAt: null };
    const person = { id: randomUUID(), ...wanted, ...came };
    await people.save(person);
    return person;
  }
}
