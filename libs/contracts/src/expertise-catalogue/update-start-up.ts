import { Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsCountry, MayBeLeftOut } from '../fields';
import { defineRequest } from '../request-contract';
import { type StartUp, StartUpFacts } from './start-up';

/** Sets the facts that are named; refused where the start-up has moved on from `version`. */
export class UpdateStartUp extends StartUpFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
  @IsInt() @Min(1) version: number;
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(200) name?: string;
  @MayBeLeftOut() @IsCountry() country?: string;
}

export const updateStartUp = defineRequest<UpdateStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.update',
  UpdateStartUp,
);
