import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AreLanguages, IsPartyId, IsWebAddress, MayBeLeftOut } from '../fields';
import { type Solution } from './solution';

export const startUpStatuses = ['draft', 'live', 'archived'] as const;
export type StartUpStatus = (typeof startUpStatuses)[number];

/** The facts of a start-up that may be left out. */
export class StartUpFacts {
  @IsOptional() @IsPartyId() city?: string;
  @IsOptional() @IsInt() @Min(1900) @Max(2200) foundedIn?: number;
  @IsOptional() @IsWebAddress() website?: string;
  @MayBeLeftOut() @ArrayMaxSize(20) @AreLanguages() languages?: string[];
  @MayBeLeftOut() @IsString() @MaxLength(5_000) description?: string;
  @MayBeLeftOut() @IsBoolean() fictitious?: boolean;
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
}
