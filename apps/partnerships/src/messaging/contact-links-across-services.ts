import { createContactLink, resolveContactLink, useContactLink } from '@puente/contracts';
import { type Actor, DomainError, errorCode } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Proposal } from '../domain/proposal';
import { type ContactLinks } from '../use-cases/ports/contact-links';

export class ContactLinksAcrossServices implements ContactLinks {
  constructor(private readonly client: RequestClient) {}

  async send(
    { personId, memberships }: Actor,
    { id: proposalId, recipient }: Proposal,
    { email, language, expiresAt }: Parameters<ContactLinks['send']>[2],
  ): Promise<string> {
    const { sentAt } = await this.client.send(createContactLink, {
      ...{ actor: { personId, memberships: [...memberships] }, proposalId, city: recipient.id },
      ...{ email, language, expiresAt: expiresAt.toISOString() },
    });
    return sentAt;
  }

  resolve(token: string): ReturnType<ContactLinks['resolve']> {
    return this.client.send(resolveContactLink, { token });
  }

  async useUp(token: string): Promise<void> {
    try {
      await this.client.send(useContactLink, { token });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === errorCode.linkNotFound)) throw error;
    }
  }
}
