import { type ResetPassword as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Person } from '../domain/person';
import { type Passwords } from './ports/passwords';
import { type Stores, type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  /** The link is used up with the password that is taken, and not with one that is refused. */
  async execute({ token, password }: Request): Promise<void> {
    const { email, name, language } = await this.transactions.run((stores) => personOf(stores, token));
    this.passwords.demandStrength(password, { words: [email ?? '', name], language });
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run(async (stores) => {
      const { people, links, sessions, devices } = stores;
      const person = await personOf(stores, token);
      await links.useAll('password-reset', person.email ?? '');
      await people.save({ ...person, passwordHash });
      await sessions.endAllOf(person.id);
      await devices.forgetAllOf(person.id);
    });
  }
}

async function personOf({ people, links, now }: Stores, token: string): Promise<Person> {
  const link = await links.find('password-reset', hashOf(token), now);
  const person = link?.email ? await people.findByEmail(link.email) : null;
  if (person === null) throw new DomainError(errorCode.linkNotFound);
  return person;
}
