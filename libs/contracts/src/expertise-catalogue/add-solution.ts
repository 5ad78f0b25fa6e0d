import { IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type Solution, SolutionFacts } from './solution';

export class AddSolution extends SolutionFacts {
  @IsString() @MaxLength(120) startUpId: string;
}

export const addSolution = defineRequest<AddSolution, Solution>(
  'expertise-catalogue.v1.solution.add',
  AddSolution,
);
