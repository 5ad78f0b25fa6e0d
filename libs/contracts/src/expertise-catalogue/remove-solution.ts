import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** What is published keeps the solution until a next version is. Refused where the start-up has moved on from `version`. */
export class RemoveSolution {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) startUpId: string;
  @IsUUID() solutionId: string;
  @IsInt() @Min(1) version: number;
}

export const removeSolution = defineRequest<RemoveSolution, StartUp>(
  'expertise-catalogue.v1.solution.remove',
  RemoveSolution,
);
