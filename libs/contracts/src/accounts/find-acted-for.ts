import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';

/** Asks for which of these organisations somebody acts. */
export class FindActedFor {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OrganisationReference)
  organisations: OrganisationReference[];
}

export const findActedFor = defineRequest<
  FindActedFor,
  { readonly organisations: readonly OrganisationReference[] }
>('accounts.v1.organisation.find-acted-for', FindActedFor);
