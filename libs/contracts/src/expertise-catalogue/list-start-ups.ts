import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsCountry } from '../fields';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type StartUp, type StartUpStatus, startUpStatuses } from './start-up';

/** By name. */
export class ListStartUps extends PageRequest {
  /** Without one it is answered as to anybody: what is published. */
  @IsOptional() @ValidateNested() @Type(() => ActorReference) actor?: ActorReference;
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @IsCountry() country?: string;
  @IsOptional() @IsString() @MaxLength(60) theme?: string;
  @IsOptional() @IsIn(startUpStatuses) status?: StartUpStatus;
}

export const listStartUps = defineRequest<ListStartUps, Page<StartUp>>(
  'expertise-catalogue.v1.start-up.list',
  ListStartUps,
);
