import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type Stance, stances } from '../stance';
import { type Statement } from './statement';

/** The owner's own word: confirmed from the start. */
export class AddStatement {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) cityId: string;
  @IsString() @MaxLength(120) challenge: string;
  @IsIn(stances) stance: Stance;
  @IsOptional() @IsInt() @Min(1) @Max(5) level?: number;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) note?: string;
}

export const addStatement = defineRequest<AddStatement, Statement>(
  'city-profiles.v1.statement.add',
  AddStatement,
);
