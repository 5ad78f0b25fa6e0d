import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';

const organisationsMax = 20;

/** Asks whether a person has an interest of their own in a case of these organisations. */
export class FindConflicts {
  @IsUUID() personId: string;

  @IsArray()
  @ArrayMaxSize(organisationsMax)
  @ValidateNested({ each: true })
  @Type(() => OrganisationReference)
  organisations: OrganisationReference[];
}

export type ConflictReason = 'member' | 'same-mail-domain' | 'declared';

export interface Conflict {
  readonly organisation: OrganisationReference;
  readonly why: ConflictReason;
}

export const findConflicts = defineRequest<FindConflicts, { readonly conflicts: readonly Conflict[] }>(
  'accounts.v1.conflict.find',
  FindConflicts,
);
