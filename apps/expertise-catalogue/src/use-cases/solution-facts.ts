import { type SolutionChange } from '@puente/contracts';
import { type Solution } from '../domain/start-up';

type Facts = Omit<Solution, 'id'>;

/** The facts that the request names; null of one says that it is not stated. */
export function solutionFacts(change: SolutionChange): Partial<Facts> {
  const { name, description, challenges, trl, proof, markets, seeks } = change;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description: description ?? '' }),
    ...(challenges !== undefined && { challenges: [...new Set(challenges)] }),
    ...(trl !== undefined && { trl }),
    ...(proof !== undefined && { proof: proof ?? [] }),
    ...(markets !== undefined && { markets }),
    ...(seeks !== undefined && { seeks: seeks ?? [] }),
  };
}
