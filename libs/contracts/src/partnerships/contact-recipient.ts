import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { IsEmailAddress, IsLetterLanguage, type LetterLanguage } from '../accounts/person-fields';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

/** Whom to write to at a city that nobody acts for. */
export class RecipientAddress {
  @IsEmailAddress() email: string;
  /** Of the letter. */
  @IsLetterLanguage() language: LetterLanguage;
}

/** Writes to a city that nobody acts for, with a link to the proposal. A link sent before is good no longer. */
export class ContactRecipient extends RecipientAddress {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export interface RecipientContacted {
  readonly sentAt: string;
}

/** @throws `not-permitted` to who is no admin; `transition-not-allowed` unless an answer to a link is awaited */
export const contactRecipient = defineRequest<ContactRecipient, RecipientContacted>(
  'partnerships.v1.proposal.contact-recipient',
  ContactRecipient,
);
