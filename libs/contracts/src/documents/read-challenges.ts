import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsLanguage } from '../fields';
import { defineRequest } from '../request-contract';

/** Asks which challenges a short text speaks of, whoever's they are. Nothing of it is kept. */
export class ReadChallenges {
  @IsString() @MinLength(1) @MaxLength(5_000) text: string;
  /** Told from the text where it is left out. */
  @IsOptional() @IsLanguage() language?: string;
}

/** A challenge with the first sentence that speaks of it: `text.slice(start, end) === quote`, in UTF-16 code units. */
export class ChallengeRead {
  challenge: string;
  theme: string;
  quote: string;
  start: number;
  end: number;
}

/** Nothing is found in a text of another language than those that are read. */
export class ChallengesRead {
  language: string;
  challenges: ChallengeRead[];
}

export const readChallenges = defineRequest<ReadChallenges, ChallengesRead>(
  'documents.v1.text.read-challenges',
  ReadChallenges,
);
