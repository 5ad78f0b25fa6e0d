import { type ReadLanguage } from './languages';
import { narrowest } from './narrowest';
import { maySpeak } from './noise';
import { readText } from './reading';

/** A challenge with the first sentence that speaks of it; `text.slice(start, end) === quote`. */
export interface ChallengeOfText {
  readonly challenge: string;
  readonly theme: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The challenges that a text speaks of, whoever's they are: read as documents are, sentence by sentence. */
export function challengesOf({
  text,
  language,
}: {
  text: string;
  language: ReadLanguage;
}): ChallengeOfText[] {
  const reading = readText(text, language);
  const found = new Map<string, ChallengeOfText>();
  // A text of one line has no heading.
  const isOneLine = reading.sentences.length === 1;
  for (const sentence of reading.sentences) {
    if (!isOneLine && !maySpeak(reading, sentence)) continue;
    const { start, end } = sentence;
    for (const { concept: challenge, theme } of narrowest(sentence.concepts)) {
      if (!found.has(challenge))
        found.set(challenge, { challenge, theme, quote: text.slice(start, end), start, end });
    }
  }
  return [...found.values()];
}
