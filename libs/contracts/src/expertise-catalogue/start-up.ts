import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AreLanguages, IsPartyId, IsWebAddress, MayBeLeftOut } from '../fields';
import { type Solution } from './solution';

/** `live`: what is published is what is shown; the others say where the version stands that is being worked on. */
export const startUpStatuses = ['draft', 'submitted', 'returned', 'declined', 'live', 'archived'] as const;
export type StartUpStatus = (typeof startUpStatuses)[number];

/** The facts of a start-up that may be left out; null where one is no longer stated. */
export class StartUpFacts {
  @IsOptional() @IsPartyId() city?: string | null;
  @IsOptional() @IsInt() @Min(1900) @Max(2200) foundedIn?: number | null;
  @IsOptional() @IsWebAddress() website?: string | null;
  @MayBeLeftOut() @ArrayMaxSize(20) @AreLanguages() languages?: string[];
  @MayBeLeftOut() @IsString() @MaxLength(5_000) description?: string;
  @MayBeLeftOut() @IsBoolean() fictitious?: boolean;
}

/** What would make a start-up's profile more complete, by a code for a sentence of the client's. */
export class MissingFact {
  field: string;
  points: number;
  hint: string;
}

/** `score` 0 to 100; the points of what is missing make up the rest. */
export class StartUpCompleteness {
  score: number;
  missing: MissingFact[];
}

/** The version that the world sees. */
export class PublishedVersion {
  version: number;
  publishedAt: string;
  expiresAt: string;
}

/** What the programme answered to the last submission, or why it was archived. */
export class StartUpReview {
  reason: string | null;
  comment: string | null;
}

export class StartUp {
  id: string;
  version: number;
  status: StartUpStatus;
  name: string;
  country: string;
  city: string | null;
  foundedIn: number | null;
  website: string | null;
  languages: string[];
  description: string;
  fictitious: boolean;
  solutions: Solution[];
  /** Its country is on neither side of the corridor: it is kept, and not matched. */
  outsideCorridor: boolean;
  completeness: StartUpCompleteness;
  published: PublishedVersion | null;
  /** For those who may change it, null to others. */
  review: StartUpReview | null;
}
