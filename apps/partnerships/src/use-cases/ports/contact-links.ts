import { type Actor } from '@puente/kernel';
import { type Proposal } from '../../domain/proposal';

/** Letters with a link, to cities that nobody acts for; accounts keeps them. */
export interface ContactLinks {
  /** Gives when the letter was asked for, ISO 8601. */
  send(
    actor: Actor,
    proposal: Proposal,
    to: { readonly email: string; readonly language: 'en' | 'es'; readonly expiresAt: Date },
  ): Promise<string>;
  /** Of which case a link is. @throws DomainError `link-not-found` */
  resolve(token: string): Promise<{ readonly proposalId: string; readonly city: string }>;
  /** A link that is used up already stays so. */
  useUp(token: string): Promise<void>;
}
