import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference, OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';

/** Ends a membership: another's, or one's own. */
export class RemoveMember {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @ValidateNested() @Type(() => OrganisationReference) organisation: OrganisationReference;
  @IsUUID() personId: string;
}

/** @throws `not-permitted`; `member-not-found`; `last-admin` where the programme would have none left */
export const removeMember = defineRequest<RemoveMember, void>('accounts.v1.membership.remove', RemoveMember);
