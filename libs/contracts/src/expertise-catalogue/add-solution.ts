import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Solution, SolutionFacts } from './solution';

export class AddSolution extends SolutionFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) startUpId: string;
}

export const addSolution = defineRequest<AddSolution, Solution>(
  'expertise-catalogue.v1.solution.add',
  AddSolution,
);
