import { DomainError, errorCode } from '@puente/kernel';
import { editStartUp } from './edit-start-up';
import { ofKnownChallenges } from './held-solution';
import { type Solution, type StartUp } from './start-up';

/**
 * The start-up with one more solution.
 * @throws DomainError `challenge-unknown`, or `solutions-too-many` beyond `solutionsMax`.
 */
export function addSolution(startUp: StartUp, solution: Solution, solutionsMax: number): StartUp {
  const known = ofKnownChallenges(solution);
  if (startUp.solutions.length >= solutionsMax)
    throw new DomainError(errorCode.solutionsTooMany, { max: solutionsMax });
  return editStartUp(startUp, { solutions: [...startUp.solutions, known] });
}
