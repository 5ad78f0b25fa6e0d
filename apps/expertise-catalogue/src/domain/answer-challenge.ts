import { editStartUp } from './edit-start-up';
import { heldSolution } from './held-solution';
import { type StartUp } from './start-up';

/**
 * The start-up with what its people say to a challenge of their description. One that they confirm is added to the solution
 * named, or to the only one; while there is none, or several, it is confirmed and waits.
 * @throws DomainError `solution-not-found`, or as editing throws
 */
export function answerChallenge(
  startUp: StartUp,
  challenge: string,
  status: 'confirmed' | 'rejected',
  solutionId: string | null,
): StartUp {
  const { solutions } = startUp;
  const [only] = solutions.length === 1 ? solutions : [];
  const named = solutionId === null ? only : heldSolution(startUp, solutionId);
  const target = status === 'confirmed' ? named?.id : undefined;
  const edited = editStartUp(startUp, {
    solutions: solutions.map((solution) =>
      solution.id === target && !solution.challenges.includes(challenge)
        ? { ...solution, challenges: [...solution.challenges, challenge] }
        : solution,
    ),
  });
  return { ...edited, challengeAnswers: { ...startUp.challengeAnswers, [challenge]: status } };
}
