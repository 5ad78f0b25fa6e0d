import { type Actor, type OrganisationKind, organisationKinds, type OrganisationRef } from '@puente/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { IsPartyId } from './fields';

/** Names an organisation by kind and id. */
export class OrganisationReference implements OrganisationRef {
  @IsIn(organisationKinds) kind: OrganisationKind;
  @IsPartyId() id: string;
}

/** Who asks, as the gateway has it of `accounts` (ADR 9). */
export class ActorReference implements Actor {
  @IsUUID() personId: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OrganisationReference)
  memberships: OrganisationReference[];
}
