import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { ActorReference, type OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';
import { LinkToken } from './confirm-person';
import { type SignedIn } from './person';
import {
  IsLetterLanguage,
  IsNewPassword,
  IsPersonName,
  IsSecret,
  type LetterLanguage,
} from './person-fields';

/** What is asked of somebody whose address a link has proved already. */
export class NewMember {
  @IsPersonName() name: string;
  @IsNewPassword() password: string;
  @IsLetterLanguage() language: LetterLanguage;
}

/** By whom a link is opened: by who is signed in, or by somebody who comes for the first time. */
export class JoinByLink extends LinkToken {
  @IsOptional() @ValidateNested() @Type(() => ActorReference) actor?: ActorReference;
  @IsOptional() @ValidateNested() @Type(() => NewMember) newMember?: NewMember;
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
