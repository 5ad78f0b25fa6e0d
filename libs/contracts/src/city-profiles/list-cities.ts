import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { idPattern, IsCountry } from '../fields';
import { limits } from '../limits';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type CitySummary } from './city-profile';

/** By name; `theme` keeps the cities with a statement of that theme that is not rejected, `ids` keeps those. */
export class ListCities extends PageRequest {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @IsCountry() country?: string;
  @IsOptional() @IsString() @MaxLength(60) theme?: string;
  /** Those on the other side of the corridor, seen from this country; none where it lies on neither. */
  @IsOptional() @IsCountry() acrossFrom?: string;

  /** An address that names one has it alone, not in a list. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(limits.pageItemsMax)
  @Matches(idPattern, {
    each: true,
    message: 'ids must be lower-case words joined by hyphens, such as es-madrid',
  })
  ids?: string[];
}

export const listCities = defineRequest<ListCities, Page<CitySummary>>(
  'city-profiles.v1.city.list',
  ListCities,
);
