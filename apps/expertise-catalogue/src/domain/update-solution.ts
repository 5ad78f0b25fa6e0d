import { editStartUp } from './edit-start-up';
import { heldSolution, ofKnownChallenges } from './held-solution';
import { type Solution, type StartUp } from './start-up';

/**
 * The start-up with other facts of one solution, which stays in its place.
 * @throws DomainError `solution-not-found`, `challenge-unknown`, or as editing throws
 */
export function updateSolution(
  startUp: StartUp,
  solutionId: string,
  facts: Partial<Omit<Solution, 'id'>>,
): StartUp {
  const held = heldSolution(startUp, solutionId);
  const updated = ofKnownChallenges({ ...held, ...facts });
  return editStartUp(startUp, { solutions: startUp.solutions.map((one) => (one === held ? updated : one)) });
}
