import { randomUUID } from 'node:crypto';
import { type RequestPasswordReset as Request } from '@puente/contracts';
import { normalEmail } from '../domain/person';
import { type Attempts } from './ports/attempts';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

const minutesValid = 60;

export class RequestPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
  ) {}

  async execute({ email: given, address }: Request): Promise<void> {
    const email = normalEmail(given);
    await this.attempts.count('password-reset', email, address);
    const token = newSecret();
    await this.transactions.run(async ({ people, links, letters, now }) => {
      const person = await people.findByEmail(email);
      if (person === null) return;
      const expiresAt = new Date(now.getTime() + minutesValid * 60_000);
      await links.add({
        tokenHash: hashOf(token),
        purpose: 'password-reset',
        email,
        data: { personId: person.id },
        expiresAt,
      });
      const { language } = person;
      await letters.post({
        messageId: randomUUID(),
        to: email,
        language,
        template: 'password-reset',
        data: { token },
      });
    });
  }
}
