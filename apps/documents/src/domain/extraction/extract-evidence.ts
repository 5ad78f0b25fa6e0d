import { citiesOfDocument } from './document-cities';
import { type ExtractedEvidence } from './evidence';
import { evidenceOfSentence } from './evidence-of-sentence';
import { nextFocus, openingFocus } from './focus';
import { JointWork } from './joint-work';
import { type ReadLanguage } from './languages';
import { maySpeak } from './noise';
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
  let focus = openingFocus(reading, main, title);
  const evidence: ExtractedEvidence[] = [];
  const joint = new JointWork(reading);
  for (const sentence of reading.sentences) {
    if (maySpeak(reading, sentence)) {
      for (const each of evidenceOfSentence(reading, sentence, focus)) evidence.push(each);
      joint.notice(sentence, focus);
    }
    focus = nextFocus(reading, sentence, focus);
  }
  return [...evidence, ...joint.settle(evidence)].sort((a, b) => a.start - b.start);
}
