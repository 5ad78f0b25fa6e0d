import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { defineEvent } from '../event-contract';
import { type StartUpStatus, startUpStatuses } from './start-up';

export class MatchedSolution {
  @IsString() id: string;
  @IsArray() @IsString({ each: true }) challenges: string[];
  @IsOptional() @IsInt() trl: number | null;
  @IsOptional() @IsArray() @IsString({ each: true }) markets: string[] | null;
  @IsArray() @IsString({ each: true }) seeks: string[];
}

/** All that matching needs of a start-up, as it is now; only `live` ones are matched. Keyed by party. */
export class StartUpChanged {
  @IsString() id: string;
  @IsInt() version: number;
  @IsIn(startUpStatuses) status: StartUpStatus;
  @IsString() name: string;
  @IsString() country: string;
  @IsArray() @IsString({ each: true }) languages: string[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => MatchedSolution) solutions: MatchedSolution[];
}

export const startUpChanged = defineEvent('expertise-catalogue.v1.event.start-up-changed', StartUpChanged);
