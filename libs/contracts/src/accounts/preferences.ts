import { IsIn } from 'class-validator';
import { IsLetterLanguage, type LetterLanguage } from './person-fields';

const lettersWanted = ['each', 'none'] as const;

/** How a person wants to hear of things. */
export class PreferenceFacts {
  /** Of letters. */
  @IsLetterLanguage() language: LetterLanguage;
  /** Of each thing they are told of a letter, or of none; letters with links that they asked for come all the same. */
  @IsIn(lettersWanted) letters: (typeof lettersWanted)[number];
}
