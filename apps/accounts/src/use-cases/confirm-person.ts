import { randomUUID } from 'node:crypto';
import { type ConfirmPerson as Request, type SignedIn } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Person } from '../domain/person';
import { type Transactions } from './ports/stores';
import { type Registration } from './register-person';
import { hashOf } from './secret';
import { startSession } from './start-session';

export class ConfirmPerson {
  constructor(private readonly transactions: Transactions) {}

  async execute({ token, deviceToken }: Request): Promise<SignedIn> {
    return this.transactions.run(async (stores) => {
      const { people, links, now } = stores;
      const link = await links.find('registration', hashOf(token), now);
      if (link === null || link.email === null) throw new DomainError(errorCode.linkNotFound);
      // Whoever registered twice opens one of two letters; the other must not set another password.
      await links.useAll('registration', link.email);
      if ((await people.findByEmailAlone(link.email)) !== null) throw new DomainError(errorCode.linkNotFound);
      const { name, language, passwordHash } = link.data as Registration;
      const person: Person = {
        id: randomUUID(),
        email: link.email,
        name,
        language,
        passwordHash,
        confirmedAt: now,
        registeredAt: now,
        erasedAt: null,
      };
      await people.save(person);
      return startSession(stores, person, deviceToken);
    });
  }
}
