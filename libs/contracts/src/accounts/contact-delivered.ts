import { IsISO8601, IsUUID } from 'class-validator';
import { defineEvent } from '../event-contract';

/** That the letter with the link to a proposal has left for the city that nobody acts for. */
export class ContactDelivered {
  @IsUUID() proposalId: string;
  /** From when a deadline runs. */
  @IsISO8601({ strict: true }) deliveredAt: string;
}

/** Keyed by proposal. Told again where another link is sent about it. */
export const contactDelivered = defineEvent('accounts.v1.event.contact-delivered', ContactDelivered);
