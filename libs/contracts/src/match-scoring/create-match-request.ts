import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ActorReference } from '../actor';
import { AreLanguages, IsCountry } from '../fields';
import { limits } from '../limits';
import { PartyReference } from '../party';
import { defineRequest } from '../request-contract';
import { type TextPart } from '../text-part';

export const soughtKinds = ['city', 'start-up'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

export class MatchFilters {
  @IsOptional() @IsArray() @ArrayMaxSize(60) @IsCountry({ each: true }) countries?: string[];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  challenges?: string[];
  @IsOptional() @IsInt() @Min(0) minPopulation?: number;
  @IsOptional() @IsInt() @Min(0) maxPopulation?: number;
  @IsOptional() @ArrayMaxSize(20) @AreLanguages() languages?: string[];
}

/**
 * Which partners fit this party? `limit` is per kind; `without` switches a criterion off for this run; `includeHidden` has the
 * run list whom the party's own responses left out.
 */
export class CreateMatchRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @ValidateNested() @Type(() => PartyReference) party: PartyReference;
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(soughtKinds, { each: true }) seeks: SoughtKind[];
  @IsOptional() @IsInt() @Min(1) @Max(limits.suggestionsMax) limit?: number;
  @IsOptional() @ValidateNested() @Type(() => MatchFilters) filters?: MatchFilters;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(['ties'], { each: true }) without?: 'ties'[];
  @IsOptional() @IsBoolean() includeHidden?: boolean;
  /** It keeps watching, under that name. */
  @IsOptional() @IsBoolean() save?: boolean;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) name?: string;
}

/** The run's JSON in parts: the first comes with the answer, the others by `readRun`. */
export class MatchRequestAnswered {
  runId: string;
  first: TextPart;
}

export const createMatchRequest = defineRequest<CreateMatchRequest, MatchRequestAnswered>(
  'match-scoring.v1.match-request.create',
  CreateMatchRequest,
);
