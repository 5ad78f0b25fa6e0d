import { Type } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { PartyReference } from '../party';
import { defineRequest } from '../request-contract';
import { type GoodPractice, GoodPracticeFacts } from './good-practice';

export class RegisterGoodPractice extends GoodPracticeFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @ValidateNested() @Type(() => PartyReference) party: PartyReference;
  @IsString() @MaxLength(120) challenge: string;
  @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) title: string;
  @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) summary: string;
}

export const registerGoodPractice = defineRequest<RegisterGoodPractice, GoodPractice>(
  'expertise-catalogue.v1.good-practice.register',
  RegisterGoodPractice,
);
