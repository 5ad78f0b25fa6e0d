import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference, OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';

export class ListMembers {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @ValidateNested() @Type(() => OrganisationReference) organisation: OrganisationReference;
}

/** As other members see them. */
export interface MemberFacts {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly since: string;
}

/** @throws `not-permitted` to who is neither a member nor an admin */
export const listMembers = defineRequest<ListMembers, { readonly items: readonly MemberFacts[] }>(
  'accounts.v1.membership.list',
  ListMembers,
);
