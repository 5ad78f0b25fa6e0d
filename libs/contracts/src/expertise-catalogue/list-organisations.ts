import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type Organisation } from './organisation';

/** By name. */
export class ListOrganisations extends PageRequest {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
}

export const listOrganisations = defineRequest<ListOrganisations, Page<Organisation>>(
  'expertise-catalogue.v1.organisation.list',
  ListOrganisations,
);
