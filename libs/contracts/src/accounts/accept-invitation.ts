import { Type } from 'class-transformer';
import { IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { ActorReference, type OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type SignedIn } from './person';
import {
  IsLetterLanguage,
  IsNewPassword,
  IsPersonName,
  IsSecret,
  type LetterLanguage,
} from './person-fields';

/** What is asked of somebody who comes for the first time, and whose address a link has proved: all of it, or nothing. */
export class Newcomer {
  @ValidateIf(isNewcomer) @IsPersonName() name?: string;
  @ValidateIf(isNewcomer) @IsNewPassword() password?: string;
  @ValidateIf(isNewcomer) @IsLetterLanguage() language?: LetterLanguage;
}

function isNewcomer({ name, password, language }: Newcomer): boolean {
  return [name, password, language].some((one) => one !== undefined);
}

/** By whom a link is opened: by who is signed in, or by a newcomer. */
export class JoinByLink extends Newcomer {
  @IsSecret() token: string;
  @IsOptional() @ValidateNested() @Type(() => ActorReference) actor?: ActorReference;
  @IsOptional() @IsSecret() deviceToken?: string;
}

export interface Joined {
  readonly organisation: OrganisationReference;
  /** The session of who came for the first time; null of who was signed in. */
  readonly signedIn: SignedIn | null;
}

/** Takes an invitation: with it its holder acts for the organisation. */
export class AcceptInvitation extends JoinByLink {}

/** @throws `link-not-found`; `sign-in-required` where the address has an account, or nothing is said of a new one */
export const acceptInvitation = defineRequest<AcceptInvitation, Joined>(
  'accounts.v1.invitation.accept',
  AcceptInvitation,
);
