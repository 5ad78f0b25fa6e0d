import { type Claim } from './stance/claim';
import { type Subject } from './subjects';

const subjectShare: Readonly<Record<Subject['clarity'], number>> = { named: 1, pointed: 0.85, carried: 0.65 };

/**
 * How clear a piece of evidence is, in (0, 1], to hundredths. 1 is a named subject beside an explicit cue ("Delhi lacks
 * housing"). A subject by "the city" or "its" counts 0.85, one carried over from the sentence before 0.65; a weak cue
 * (a doing verb, a bad word) counts by its weight, falling with the distance between cue and concept.
 */
export function certaintyOf(subject: Subject['clarity'], claim: Claim): number {
  return Math.max(0.05, Math.round(subjectShare[subject] * (0.4 + 0.6 * claim.clarity) * 100) / 100);
}
