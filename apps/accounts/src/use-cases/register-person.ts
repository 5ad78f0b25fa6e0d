import { randomUUID } from 'node:crypto';
import { type RegisterPerson as Request } from '@puente/contracts';
import { normalEmail } from '../domain/person';
import { type Attempts } from './ports/attempts';
import { type Passwords } from './ports/passwords';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

const hoursValid = 24;

/** What a registration waits with until its link is opened: there is no person before. */
export interface Registration {
  readonly name: string;
  readonly language: string;
  readonly passwordHash: string;
}

export class RegisterPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /** Does the same work whether or not the address has an account; only its letter says which. */
  async execute({ email: given, name, password, language, address }: Request): Promise<void> {
    const email = normalEmail(given);
    await this.attempts.count('registration', address);
    this.passwords.demandStrength(password, { words: [email, name], language });
    const registration: Registration = {
      name,
      language,
      passwordHash: await this.passwords.hash(password),
    };
    const token = newSecret();
    await this.transactions.run(async ({ people, links, letters, now }) => {
      const known = await people.findByEmailAlone(email);
      const letter = { messageId: randomUUID(), to: email, language: known?.language ?? language };
      if (known !== null) {
        await letters.post({ ...letter, template: 'registration-known', data: {} });
        return;
      }
      const expiresAt = new Date(now.getTime() + hoursValid * 3_600_000);
      await links.add({
        tokenHash: hashOf(token),
        purpose: 'registration',
        email,
        data: registration,
        expiresAt,
      });
      await letters.post({ ...letter, template: 'registration', data: { token } });
    });
  }
}
