import { type ConceptSpace } from './vectors/concept-space';
import { type SolutionVector } from './vectors/start-up-vector';
import { type CityVector } from './vectors/vector';

/** How far one side meets the other, each in [0, 1]: `receives` is the requester's gain, `gives` the candidate's. */
export interface DirectedFits {
  readonly receives: number;
  readonly gives: number;
}

/** met / (k + asked), both weighted sums: k keeps one vague need, met, from looking like a perfect match. */
export function shrunk(met: number, asked: number, k: number): number {
  return met / (k + asked);
}

/** F(A<-B) = sum w n_A m_B / (k + sum w n_A): how far B's offers meet city A's needs, in [0, 1]. */
export function needFit(space: ConceptSpace, city: CityVector, meets: Float64Array, k: number): number {
  let met = 0;
  for (let concept = 0; concept < meets.length; concept++) {
    met += space.weights[concept]! * city.need[concept]! * meets[concept]!;
  }
  return shrunk(met, city.needSum, k);
}

/** F_j = sum w o_j n / (k + sum w o_j): how far a city's needs are demand for one solution, in [0, 1]. Needs are not expanded. */
export function demandFit(
  space: ConceptSpace,
  solution: SolutionVector,
  city: CityVector,
  k: number,
): number {
  let met = 0;
  for (const concept of solution.concepts) {
    met += space.weights[concept]! * solution.value * city.need[concept]!;
  }
  return shrunk(met, solution.weightSum, k);
}
