import { type ConceptSpace } from './concept-space';
import { type Solution, type StartUpProfile } from '../party-profile';
import { meetsOf } from './vector';

const trlMax = 9;
/** The middle of the scale stands in for a readiness that nobody stated. */
const trlDefault = 5;

/** A solution offers the same at each of its concepts: `value` in [0, 1]; `weightSum` is the sum of weight x value. */
export interface SolutionVector {
  readonly solution: Solution;
  readonly concepts: readonly number[];
  readonly value: number;
  readonly weightSum: number;
}

export interface StartUpVector {
  readonly meets: Float64Array;
  readonly solutions: readonly SolutionVector[];
}

export interface PreparedStartUp {
  readonly kind: 'start-up';
  readonly profile: StartUpProfile;
  readonly vector: StartUpVector;
}

export function shownTrl(solution: Solution): number {
  return solution.trl ?? trlDefault;
}

/** o = TRL / 9 x certainty. `trlOf` gives 1-9; challenges outside the scheme's version are left out. */
export function startUpVector(
  space: ConceptSpace,
  solutions: readonly Solution[],
  trlOf: (solution: Solution) => number,
): StartUpVector {
  const offer = new Float64Array(space.ids.length);
  const vectors = solutions.map((solution) => {
    const value = (trlOf(solution) / trlMax) * solution.certainty;
    const concepts = solution.challenges
      .flatMap((challenge) => space.indexOf.get(challenge) ?? [])
      .sort((a, b) => a - b);
    let weightSum = 0;
    for (const concept of concepts) {
      offer[concept] = Math.max(offer[concept]!, value);
      weightSum += space.weights[concept]! * value;
    }
    return { solution, concepts, value, weightSum };
  });
  return { meets: meetsOf(space, offer), solutions: vectors };
}

/** A start-up ready to be scored. */
export function prepareStartUp(space: ConceptSpace, profile: StartUpProfile): PreparedStartUp {
  return { kind: 'start-up', profile, vector: startUpVector(space, profile.solutions, shownTrl) };
}
