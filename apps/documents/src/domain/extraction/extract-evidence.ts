import { readByRules, type TextToRead } from './by-rules';
import { type ExtractedEvidence } from './evidence';
import { JointWork } from './joint-work';
import { secondLook } from './learnt/second-look';

export { type TextToRead } from './by-rules';
export { type EvidenceParty, type ExtractedEvidence } from './evidence';

/**
 * The needs and offers that a text states of cities and organisations, in order of the text; one for each party,
 * challenge, stance and sentence. Deterministic, and linear in the length of the text. Never throws.
 */
export function extractEvidence(given: TextToRead): ExtractedEvidence[] {
  const { reading, sentences } = readByRules(given);
  const evidence: ExtractedEvidence[] = [];
  const joint = new JointWork(reading);
  for (const ruled of sentences) {
    for (const each of secondLook(reading, ruled)) evidence.push(each);
    joint.notice(ruled.sentence, ruled.focus);
  }
  return [...evidence, ...joint.settle(evidence)].sort((a, b) => a.start - b.start);
}
