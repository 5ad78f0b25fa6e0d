import { type SignedIn, type SignIn as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { normalEmail } from '../domain/person';
import { type Attempts } from './ports/attempts';
import { type Passwords } from './ports/passwords';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';
import { startSession } from './start-session';

export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Attempts are counted by account and address together. A device that the account knows is counted for itself, so that
   * whoever fails from the same address on purpose locks nobody out.
   */
  async execute({ email: given, password, address, deviceToken }: Request): Promise<SignedIn> {
    const email = normalEmail(given);
    const { person, isKnownDevice } = await this.transactions.run(async ({ people, devices }) => {
      const found = await people.findByEmail(email);
      const isKnown =
        found !== null &&
        deviceToken !== undefined &&
        (await devices.isKnownTo(found.id, hashOf(deviceToken)));
      return { person: found, isKnownDevice: isKnown };
    });
    const from = isKnownDevice && deviceToken !== undefined ? deviceToken : address;
    await this.attempts.count('sign-in', email, from);
    const isTheirs = await this.passwords.matches(password, person?.passwordHash ?? null);
    if (person === null || !isTheirs) throw new DomainError(errorCode.signInRefused);
    await this.attempts.forget('sign-in', email, from);
    return this.transactions.run((stores) => startSession(stores, person, deviceToken));
  }
}
