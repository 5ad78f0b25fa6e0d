import { Type } from 'class-transformer';
import { IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type Partnership } from './partnership';

/** Says what the two sides want to reach; null takes it back. */
export class UpdatePartnership {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
  @ValidateIf((_, goal) => goal !== null) @IsString() @MaxLength(limits.noteUnitsMax) goal: string | null;
}

export const updatePartnership = defineRequest<UpdatePartnership, Partnership>(
  'partnerships.v1.partnership.update',
  UpdatePartnership,
);
