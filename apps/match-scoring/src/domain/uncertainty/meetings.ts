import { type ConceptSpace } from '../vectors/concept-space';
import { reach } from '../vectors/vector';

/** A place of one list of concepts, and the places of another list that meet it, `factors` being how far. */
export interface Meeting {
  readonly weight: number;
  readonly ours: number;
  readonly theirs: Int32Array;
  readonly factors: Float64Array;
}

/** Where needs are met by offers, in the order of the needs; what is never met is left out, and would add 0. */
export function needsMet(
  space: ConceptSpace,
  needs: readonly number[],
  offers: readonly number[],
): Meeting[] {
  return meetings(space, needs, offers, (need, offer) => reach(space, need, offer));
}

/** Where two lists name the same concept. */
export function inCommon(space: ConceptSpace, ours: readonly number[], theirs: readonly number[]): Meeting[] {
  return meetings(space, ours, theirs, (a, b) => Number(a === b));
}

function meetings(
  space: ConceptSpace,
  ours: readonly number[],
  theirs: readonly number[],
  howFar: (our: number, their: number) => number,
): Meeting[] {
  const found: Meeting[] = [];
  for (const [at, concept] of ours.entries()) {
    const places: number[] = [];
    const factors: number[] = [];
    for (const [place, other] of theirs.entries()) {
      const factor = howFar(concept, other);
      if (factor === 0) continue;
      places.push(place);
      factors.push(factor);
    }
    if (places.length === 0) continue;
    const weight = space.weights[concept]!;
    found.push({ weight, ours: at, theirs: Int32Array.from(places), factors: Float64Array.from(factors) });
  }
  return found;
}

/** How far the offers at hand meet a need, in [0, 1]: the best of those that reach it. */
export function metAt({ theirs, factors }: Meeting, offers: Float64Array): number {
  let meets = 0;
  for (let at = 0; at < theirs.length; at++) {
    const value = factors[at]! * offers[theirs[at]!]!;
    if (value > meets) meets = value;
  }
  return meets;
}

/** Sum of weight x need x how far it is met. */
export function sumMet(meetings: readonly Meeting[], needs: Float64Array, offers: Float64Array): number {
  let sum = 0;
  for (const meeting of meetings) sum += meeting.weight * needs[meeting.ours]! * metAt(meeting, offers);
  return sum;
}

/** Sum of weight x smaller value. */
export function sumInCommon(meetings: readonly Meeting[], ours: Float64Array, theirs: Float64Array): number {
  let sum = 0;
  for (const meeting of meetings)
    sum += meeting.weight * Math.min(ours[meeting.ours]!, theirs[meeting.theirs[0]!]!);
  return sum;
}
