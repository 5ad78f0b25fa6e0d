import table from './data/concept-weights.json';
import { concept } from './scheme';

export interface ConceptWeights {
  readonly version: string;
  /** Weight in (0, 1] of a concept of the scheme; throws RangeError for an unknown id. */
  weight(conceptId: string): number;
}

/**
 * Smoothed inverse document frequency of a concept that `parties` of `partyCount` parties state, scaled to (0, 1]:
 * (1 + ln((1 + N) / (1 + n))) / (1 + ln(1 + N)). What nobody states yet weighs 1, what everybody states stays above 0.
 */
export function inverseFrequencyWeight(parties: number, partyCount: number): number {
  return (1 + Math.log((1 + partyCount) / (1 + parties))) / (1 + Math.log(1 + partyCount));
}

const counts: Readonly<Record<string, number>> = table.partiesStating;

/**
 * The published table: how many of `partyCount` parties state a concept. The first version holds estimates by how
 * general a concept is; a concept added since takes its level's count until the table is computed anew.
 */
export const conceptWeights: ConceptWeights = Object.freeze({
  version: table.version,
  weight(conceptId: string): number {
    const found = concept(conceptId);
    if (found === undefined) throw new RangeError(`not in the challenge scheme: ${conceptId}`);
    const level = found.broader === null ? table.otherwise.theme : table.otherwise.narrower;
    return inverseFrequencyWeight(counts[conceptId] ?? level, table.partyCount);
  },
});
