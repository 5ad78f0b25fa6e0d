import { randomUUID } from 'node:crypto';
import { type CreateContactLink as Request } from '@puente/contracts';
import { demandAdmin } from '../domain/may-manage';
import { normalEmail } from '../domain/person';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

export class CreateContactLink {
  constructor(private readonly transactions: Transactions) {}

  async execute({
    actor,
    proposalId,
    city,
    email,
    language,
    expiresAt,
  }: Request): Promise<{ sentAt: string }> {
    demandAdmin(actor);
    const to = normalEmail(email);
    const token = newSecret();
    const messageId = randomUUID();
    return this.transactions.run(async ({ contactLinks, letters, now }) => {
      await contactLinks.replace({
        tokenHash: hashOf(token),
        proposalId,
        city,
        email: to,
        enteredBy: actor.personId,
        messageId,
        expiresAt: new Date(expiresAt),
      });
      await letters.post({ messageId, to, language, template: 'contact', data: { token, proposalId, city } });
      return { sentAt: now.toISOString() };
    });
  }
}
