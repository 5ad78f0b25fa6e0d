import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { ActorReference, OrganisationReference } from '../actor';
import { defineRequest } from '../request-contract';

const conflictsMax = 100;

/** All the organisations in which somebody has an interest, whoever they are a member of. */
export class DeclaredInterests {
  @IsArray()
  @ArrayMaxSize(conflictsMax)
  @ValidateNested({ each: true })
  @Type(() => OrganisationReference)
  organisations: OrganisationReference[];
}

/** Says in which organisations who asks has an interest; what was said before no longer counts. */
export class DeclareConflicts extends DeclaredInterests {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const declareConflicts = defineRequest<
  DeclareConflicts,
  { readonly organisations: readonly OrganisationReference[] }
>('accounts.v1.conflict.declare', DeclareConflicts);
