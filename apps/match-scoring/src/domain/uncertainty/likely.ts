import { cityVector } from '../vectors/city-vector';
import { type ConceptSpace, subspace } from '../vectors/concept-space';
import { fillMissingFacts } from './missing-facts';
import { challengesOf, type PartyProfile } from '../party-profile';
import { type PreparedParty, prepareParty } from '../vectors/prepared-party';
import { type Random, seededRandom, seededWords } from './random';
import { DrawnPair } from './drawn-pair';
import { type Interval, outwards } from '../rounding';
import { scorePair, type ScoringTables, total } from '../score';
import { shownTrl, startUpVector } from '../vectors/start-up-vector';
import { type CriterionWeight } from '../weights/weights';

const samples = 256;
const percentiles = { low: 0.1, high: 0.9 } as const;

const key = ({ kind, id }: PartyProfile): string => `${kind}:${id}`;

/** One way the pending things of a party can turn out: each suggested statement confirmed with its certainty, else rejected. */
function drawOutcome(
  party: PreparedParty,
  other: PartyProfile,
  space: ConceptSpace,
  random: Random,
): PreparedParty {
  if (party.kind === 'start-up') {
    const profile = fillMissingFacts(party.profile, other, random);
    if (profile === party.profile) return party;
    return { ...party, profile, vector: startUpVector(space, profile.solutions, shownTrl) };
  }
  const profile = fillMissingFacts(party.profile, other, random);
  const vector = cityVector(space, party.claims, ({ statement }) =>
    statement.status === 'confirmed' || random() < statement.certainty ? 1 : 0,
  );
  return { ...party, profile, vector };
}

/** The value that a share of the sorted values does not exceed (nearest rank). */
function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/**
 * The 10th to 90th percentile of the score in tenths, outwards, over 256 independent ways that the pending things can turn out.
 * The seed is the pair, the same from either side, so a run and its replay draw alike. Lies within the interval.
 * Draws in the few concepts that the two speak of: all others add 0.
 */
export function likely(
  a: PartyProfile,
  b: PartyProfile,
  tables: ScoringTables,
  set: readonly CriterionWeight[],
): Interval {
  const [first, second] = key(a) <= key(b) ? [a, b] : [b, a];
  const draw = scoresDrawn(first, second, tables, set);
  const scores = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample++) scores[sample] = draw();
  scores.sort();
  return outwards(percentile(scores, percentiles.low), percentile(scores, percentiles.high));
}

/** Gives the score of one more outcome at each call. */
function scoresDrawn(
  first: PartyProfile,
  second: PartyProfile,
  tables: ScoringTables,
  set: readonly CriterionWeight[],
): () => number {
  const seed = `${key(first)}|${key(second)}`;
  if (first.kind === 'city' && second.kind === 'city') {
    const pair = new DrawnPair(first, second, tables, set);
    const next = seededWords(seed);
    return () => pair.score(next);
  }
  const space = subspace(tables.space, [...challengesOf(first), ...challengesOf(second)]);
  const [one, two] = [prepareParty(space, first), prepareParty(space, second)];
  const random = seededRandom(seed);
  return () => {
    const drawn = [drawOutcome(one, second, space, random), drawOutcome(two, first, space, random)] as const;
    return total(scorePair(...drawn, { ...tables, space }).values, set);
  };
}
