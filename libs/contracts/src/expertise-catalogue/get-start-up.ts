import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

export class GetStartUp {
  /** Without one it is answered as to anybody: what is published. */
  @IsOptional() @ValidateNested() @Type(() => ActorReference) actor?: ActorReference;
  @IsString() @MaxLength(120) id: string;
}

export const getStartUp = defineRequest<GetStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.get',
  GetStartUp,
);
