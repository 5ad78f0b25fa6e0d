import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** Has what is published hold for another twelve months; also what has just expired. */
export class RenewStartUp {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const renewStartUp = defineRequest<RenewStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.renew',
  RenewStartUp,
);
