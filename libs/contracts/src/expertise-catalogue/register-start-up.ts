import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { countryPattern, idPattern } from '../party';
import { defineRequest } from '../request-contract';
import { type StartUp, StartUpFacts } from './start-up';

/** Begins a draft. The id is made from the name where none is given; the head office's country says its side of the corridor. */
export class RegisterStartUp extends StartUpFacts {
  @IsOptional() @IsString() @MaxLength(120) @Matches(idPattern) id?: string;
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @Matches(countryPattern) country: string;
}

export const registerStartUp = defineRequest<RegisterStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.register',
  RegisterStartUp,
);
