import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCountry } from '../fields';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type CitySummary } from './city-profile';

/** By name; `theme` keeps the cities with a statement of that theme that is not rejected. */
export class ListCities extends PageRequest {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @IsCountry() country?: string;
  @IsOptional() @IsString() @MaxLength(60) theme?: string;
}

export const listCities = defineRequest<ListCities, Page<CitySummary>>(
  'city-profiles.v1.city.list',
  ListCities,
);
