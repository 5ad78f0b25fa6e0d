import { editStartUp } from './edit-start-up';
import { heldSolution } from './held-solution';
import { type StartUp } from './start-up';

/** The start-up without one solution. @throws DomainError `solution-not-found`, or as editing throws */
export function removeSolution(startUp: StartUp, solutionId: string): StartUp {
  const held = heldSolution(startUp, solutionId);
  return editStartUp(startUp, { solutions: startUp.solutions.filter((one) => one !== held) });
}
