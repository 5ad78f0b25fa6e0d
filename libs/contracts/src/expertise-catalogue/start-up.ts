import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { limits } from '../limits';
import { idPattern } from '../party';
import { type Solution } from './solution';

export const startUpStatuses = ['draft', 'live', 'archived'] as const;
export type StartUpStatus = (typeof startUpStatuses)[number];

/** The facts of a start-up that may be left out. */
export class StartUpFacts {
  @IsOptional() @IsString() @MaxLength(120) @Matches(idPattern) city?: string;
  @IsOptional() @IsInt() @Min(1900) @Max(2200) foundedIn?: number;
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(limits.urlUnitsMax)
  website?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Matches(/^[a-z]{2,3}$/, { each: true }) languages?: string[];
  @IsOptional() @IsString() @MaxLength(5_000) description?: string;
  @IsOptional() @IsBoolean() fictitious?: boolean;
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
