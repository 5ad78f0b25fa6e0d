import { randomUUID } from 'node:crypto';
import { type SendInvitation as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { demandMayManage } from '../domain/may-manage';
import { partiesOf, subjectOf } from '../domain/organisation-subject';
import { normalEmail } from '../domain/person';
import { type Attempts } from './ports/attempts';
import { type Transactions } from './ports/stores';
import { hashOf, newSecret } from './secret';

const daysValid = 7;

export class SendInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
  ) {}

  async execute({ actor, organisation, email: given }: Request): Promise<void> {
    demandMayManage(actor, organisation);
    await this.attempts.count('link', actor.personId);
    const email = normalEmail(given);
    const token = newSecret();
    await this.transactions.run(async ({ people, links, letters, actions, now }) => {
      const host = await people.find(actor.personId);
      if (host === null) throw new DomainError(errorCode.signInRequired);
      const guest = await people.findByEmail(email);
      const expiresAt = new Date(now.getTime() + daysValid * 86_400_000);
      const data = { kind: organisation.kind, id: organisation.id };
      await links.add({ tokenHash: hashOf(token), purpose: 'invitation', email, data, expiresAt });
      await letters.post({
        messageId: randomUUID(),
        to: email,
        language: guest?.language ?? host.language,
        template: 'invitation',
        data: {
          token,
          from: host.name,
          organisationKind: organisation.kind,
          organisationId: organisation.id,
        },
      });
      await actions.record({
        action: 'member-invited',
        personId: actor.personId,
        subject: subjectOf(organisation),
        parties: partiesOf(organisation),
      });
    });
  }
}
