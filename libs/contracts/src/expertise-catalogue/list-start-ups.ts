import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Page, PageRequest } from '../page';
import { countryPattern } from '../party';
import { defineRequest } from '../request-contract';
import { type StartUp, type StartUpStatus, startUpStatuses } from './start-up';

/** By name. */
export class ListStartUps extends PageRequest {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @Matches(countryPattern) country?: string;
  @IsOptional() @IsString() @MaxLength(60) theme?: string;
  @IsOptional() @IsIn(startUpStatuses) status?: StartUpStatus;
}

export const listStartUps = defineRequest<ListStartUps, Page<StartUp>>(
  'expertise-catalogue.v1.start-up.list',
  ListStartUps,
);
