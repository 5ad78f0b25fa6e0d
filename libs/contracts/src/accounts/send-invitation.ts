import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference, OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';
import { IsEmailAddress } from './person-fields';

/** Asks somebody by letter to act for an organisation too. */
export class SendInvitation {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @ValidateNested() @Type(() => OrganisationReference) organisation: OrganisationReference;
  @IsEmailAddress() email: string;
}

/** @throws `not-permitted` to who is neither a member nor an admin; `too-many-attempts` */
export const sendInvitation = defineRequest<SendInvitation, void>(
  'accounts.v1.invitation.send',
  SendInvitation,
);
