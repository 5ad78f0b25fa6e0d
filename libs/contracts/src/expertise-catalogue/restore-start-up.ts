import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** Brings an archived start-up back: live where what was published still holds, else as a draft. */
export class RestoreStartUp {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const restoreStartUp = defineRequest<RestoreStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.restore',
  RestoreStartUp,
);
