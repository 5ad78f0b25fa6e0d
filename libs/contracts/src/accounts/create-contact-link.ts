import { Type } from 'class-transformer';
import { IsISO8601, IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsPartyId } from '../fields';
import { defineRequest } from '../request-contract';
import { IsEmailAddress, IsLetterLanguage, type LetterLanguage } from './person-fields';

/** Sends a proposal to an address of a city that nobody acts for yet. Who enters the address vouches for it. */
export class CreateContactLink {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() proposalId: string;
  @IsPartyId() city: string;
  @IsEmailAddress() email: string;
  @IsLetterLanguage() language: LetterLanguage;
  /** Until when it is good, ISO 8601. */
  @IsISO8601({ strict: true }) expiresAt: string;
}

/** A link sent before to the same proposal is good no longer. @throws `not-permitted` to who is no admin */
export const createContactLink = defineRequest<CreateContactLink, { readonly sentAt: string }>(
  'accounts.v1.contact-link.create',
  CreateContactLink,
);
