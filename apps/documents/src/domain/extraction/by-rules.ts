import { type Place } from '@puente/places';
import { type ExtractedEvidence } from './evidence';
import { evidenceOfSentence } from './evidence-of-sentence';
import { type Focus, nextFocus, openingFocus } from './focus';
import { maySpeak } from './noise';
import { type Reading, type SentenceReading } from './reading';

/** A sentence in which needs and offers are looked for, with what the rules found. */
export interface RuledSentence {
  readonly sentence: SentenceReading;
  /** What the sentences before it left in mind. */
  readonly focus: Focus;
  readonly evidence: readonly ExtractedEvidence[];
}

/** The sentences of a text that may speak, in order, each read by the rules. */
export function* readByRules(
  reading: Reading,
  main: readonly Place[],
  title: string | undefined,
): Generator<RuledSentence> {
  let focus = openingFocus(reading, main, title);
  for (const sentence of reading.sentences) {
    if (maySpeak(reading, sentence))
      yield { sentence, focus, evidence: evidenceOfSentence(reading, sentence, focus) };
    focus = nextFocus(reading, sentence, focus);
  }
}
