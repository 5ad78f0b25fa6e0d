import { isChallenge } from '@puente/challenges';
import { DomainError, errorCode } from '@puente/kernel';
import { type Solution, type StartUp } from './start-up';

/** One of its solutions. @throws DomainError `solution-not-found` */
export function heldSolution({ solutions }: StartUp, solutionId: string): Solution {
  const held = solutions.find(({ id }) => id === solutionId);
  if (!held) throw new DomainError(errorCode.solutionNotFound, { solutionId });
  return held;
}

/** The solution, whose challenges the scheme all knows. @throws DomainError `challenge-unknown` */
export function ofKnownChallenges(solution: Solution): Solution {
  const challenge = solution.challenges.find((one) => !isChallenge(one));
  if (challenge !== undefined) throw new DomainError(errorCode.challengeUnknown, { challenge });
  return solution;
}
