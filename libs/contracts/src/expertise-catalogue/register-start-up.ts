import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsCountry, IsPartyId } from '../fields';
import { defineRequest } from '../request-contract';
import { type StartUp, StartUpFacts } from './start-up';

/** Begins a draft. The id is made from the name where none is given; the head office's country says its side of the corridor. */
export class RegisterStartUp extends StartUpFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsOptional() @IsPartyId() id?: string;
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsCountry() country: string;
}

export const registerStartUp = defineRequest<RegisterStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.register',
  RegisterStartUp,
);
