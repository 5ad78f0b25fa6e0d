import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import { defineEvent } from '../event-contract';
import { type Stance, stances } from '../stance';
import { type StatementStatus, statementStatuses } from './statement';

/** At most the two clearest quotes of a statement travel with the event. */
export class MatchedEvidence {
  @IsString() documentId: string;
  @IsString() quote: string;
  @IsInt() start: number;
  @IsInt() end: number;
  @IsBoolean() withdrawn: boolean;
}

export class MatchedStatement {
  @IsString() id: string;
  @IsString() challenge: string;
  @IsIn(stances) stance: Stance;
  @IsOptional() @IsInt() level: number | null;
  @IsIn(statementStatuses) status: StatementStatus;
  @IsNumber() certainty: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => MatchedEvidence) evidence: MatchedEvidence[];
}

export const tieKinds = ['twinning', 'project'] as const;

/** An existing bond with another city; years, null where not known. `until` is null while it lasts. */
export class MatchedTie {
  @IsString() with: string;
  @IsIn(tieKinds) kind: (typeof tieKinds)[number];
  @IsString() name: string;
  @IsOptional() @IsInt() since: number | null;
  @IsOptional() @IsInt() until: number | null;
}

export class MatchedPilots {
  @IsBoolean() welcome: boolean;
  @IsOptional() @IsInt() minimumTrl: number | null;
}

/** All that matching needs of a city, as it is now. Keyed by party; a later version replaces an earlier one. */
export class ProfileChanged {
  @IsString() id: string;
  @IsInt() version: number;
  @IsString() name: string;
  @IsString() country: string;
  @IsOptional() @IsInt() population: number | null;
  @IsArray() @IsString({ each: true }) languages: string[];
  @IsArray() @IsString({ each: true }) networks: string[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => MatchedTie) ties: MatchedTie[];
  @IsOptional() @IsArray() @IsString({ each: true }) preferredPartnerCountries: string[] | null;
  @IsOptional() @ValidateNested() @Type(() => MatchedPilots) pilots: MatchedPilots | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => MatchedStatement) statements: MatchedStatement[];
}

export const profileChanged = defineEvent('city-profiles.v1.event.profile-changed', ProfileChanged);
