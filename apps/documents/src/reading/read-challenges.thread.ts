import { challengesOf, type ChallengeOfText } from '../domain/extraction/challenges-of';
import { type ReadLanguage } from '../domain/extraction/languages';
import { type Outcome, outcomeOf } from './thread';

export interface ShortText {
  readonly text: string;
  readonly language: ReadLanguage;
}

/** The challenges of a text, read in a thread of its own. */
export default function read(text: ShortText): Promise<Outcome<ChallengeOfText[]>> {
  return outcomeOf(() => challengesOf(text));
}
