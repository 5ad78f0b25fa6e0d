import {
  type Solution as SolutionReply,
  type StartUp as StartUpReply,
  type StartUpChanged,
} from '@puente/contracts';
import { type Solution, type StartUp } from '../domain/start-up';

export function toStartUp(startUp: StartUp): StartUpReply {
  return { ...startUp, languages: [...startUp.languages], solutions: startUp.solutions.map(toSolution) };
}

export function toSolution(solution: Solution): SolutionReply {
  return {
    ...solution,
    challenges: [...solution.challenges],
    proof: [...solution.proof],
    markets: solution.markets && [...solution.markets],
    seeks: [...solution.seeks],
  };
}

/** All that matching needs of a start-up, as its event tells it. */
export function toStartUpChanged({
  id,
  version,
  status,
  name,
  country,
  languages,
  solutions,
}: StartUp): StartUpChanged {
  return {
    id,
    version,
    status,
    name,
    country,
    languages: [...languages],
    solutions: solutions
      .map(toSolution)
      .map(({ id, challenges, trl, markets, seeks }) => ({ id, challenges, trl, markets, seeks })),
  };
}
