import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type GoodPractice, GoodPracticeFacts } from './good-practice';

export class UpdateGoodPractice extends GoodPracticeFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
  @IsInt() @Min(1) version: number;
  @MayBeLeftOut() @IsString() @MaxLength(120) challenge?: string;
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) title?: string;
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) summary?: string;
}

export const updateGoodPractice = defineRequest<UpdateGoodPractice, GoodPractice>(
  'expertise-catalogue.v1.good-practice.update',
  UpdateGoodPractice,
);
