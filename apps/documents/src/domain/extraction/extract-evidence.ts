import { readByRules } from './by-rules';
import { citiesOfDocument } from './document-cities';
import { type ExtractedEvidence } from './evidence';
import { JointWork } from './joint-work';
import { type ReadLanguage } from './languages';
import { secondLook } from './learnt/second-look';
import { withoutPassing } from './passing';
import { readText } from './reading';

export { type EvidenceParty, type ExtractedEvidence } from './evidence';

export interface TextToRead {
  readonly text: string;
  /** Context only: it says whom the text is about, and is never quoted. */
  readonly title?: string;
  readonly language: ReadLanguage;
}

/**
 * The needs and offers that a text states of cities and organisations, in order of the text; one for each party,
 * challenge, stance and sentence. Deterministic, and linear in the length of the text. Never throws.
 */
export function extractEvidence({ text, title, language }: TextToRead): ExtractedEvidence[] {
  const read = readText(text, language);
  const main = citiesOfDocument(read, title);
  const reading = withoutPassing(read, main);
  const evidence: ExtractedEvidence[] = [];
  const joint = new JointWork(reading);
  for (const { sentence, focus, evidence: byRules } of readByRules(reading, main, title)) {
    for (const each of secondLook(reading, sentence, focus, byRules)) evidence.push(each);
    joint.notice(sentence, focus);
  }
  return [...evidence, ...joint.settle(evidence)].sort((a, b) => a.start - b.start);
}
