import { IsInt, IsString, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import { MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type GoodPractice, GoodPracticeFacts } from './good-practice';

export class UpdateGoodPractice extends GoodPracticeFacts {
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
