import { type ChallengeOfText } from '../../domain/extraction/challenges-of';
import { type ReadLanguage } from '../../domain/extraction/languages';

/** Finds the challenges of a short text. */
export interface ChallengeReader {
  readChallenges(text: {
    readonly text: string;
    readonly language: ReadLanguage;
  }): Promise<ChallengeOfText[]>;
}
