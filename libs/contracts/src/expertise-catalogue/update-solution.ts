import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { SolutionChange } from './solution';
import { type StartUp } from './start-up';

/** Refused where the start-up has moved on from `version`. */
export class UpdateSolution extends SolutionChange {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) startUpId: string;
  @IsUUID() solutionId: string;
  @IsInt() @Min(1) version: number;
}

export const updateSolution = defineRequest<UpdateSolution, StartUp>(
  'expertise-catalogue.v1.solution.update',
  UpdateSolution,
);
