import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ActorReference } from '../actor';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type Stance, stances } from '../stance';
import { type Statement, type StatementStatus, statementStatuses } from './statement';

/** Edits, confirms or rejects; `status: suggested` takes a decision back. Fields left out stay as they are. */
export class UpdateStatement {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) cityId: string;
  @IsUUID() statementId: string;
  @IsOptional() @IsIn(statementStatuses) status?: StatementStatus;
  @IsOptional() @IsString() @MaxLength(120) challenge?: string;
  @IsOptional() @IsIn(stances) stance?: Stance;
  @ValidateIf((update: UpdateStatement) => update.level !== undefined && update.level !== null)
  @IsInt()
  @Min(1)
  @Max(5)
  level?: number | null;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) note?: string | null;
}

export const updateStatement = defineRequest<UpdateStatement, Statement>(
  'city-profiles.v1.statement.update',
  UpdateStatement,
);
