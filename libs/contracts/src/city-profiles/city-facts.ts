import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreLanguages, IsCountry, IsPartyId, MayBeLeftOut } from '../fields';
import { Source } from './source';

export class NetworkMembership {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsOptional() @IsInt() @Min(1800) @Max(2200) since?: number;
  @ValidateNested() @Type(() => Source) source: Source;
}

/** A sister city: `with` is its party id, also where it has no profile. */
export class Twinning {
  @IsPartyId() with: string;
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsOptional() @IsInt() @Min(1800) @Max(2200) since?: number;
  @ValidateNested() @Type(() => Source) source: Source;
}

/** A project with another city, from a year to a year (open where it still runs). */
export class Project {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsPartyId() with: string;
  @IsOptional() @IsInt() @Min(1800) @Max(2200) from?: number;
  @IsOptional() @IsInt() @Min(1800) @Max(2200) to?: number;
  @ValidateNested() @Type(() => Source) source: Source;
}

export class PreferredPartnerCountries {
  @IsArray() @ArrayMaxSize(50) @IsCountry({ each: true }) countries: string[];
  @ValidateNested() @Type(() => Source) source: Source;
}

/** Whether the city takes pilots, and from which readiness (TRL 1-9) on. */
export class PilotAppetite {
  @IsBoolean() welcome: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(9) minimumTrl?: number;
  @ValidateNested() @Type(() => Source) source: Source;
}

/** A population comes with its year, and a year with its population unless both are to be forgotten. */
function saysPopulation({ population, populationYear }: CityFacts): boolean {
  return (population ?? populationYear ?? null) !== null;
}

/** The facts of a city that people may set; null says that a fact is not known, which is not "no". */
export class CityFacts {
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(200) name?: string;
  @IsOptional() @IsLatitude() latitude?: number | null;
  @IsOptional() @IsLongitude() longitude?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(100_000_000) population?: number | null;
  @ValidateIf(saysPopulation)
  @IsInt()
  @Min(1900)
  @Max(2200)
  populationYear?: number | null;
  @MayBeLeftOut() @ArrayMaxSize(20) @AreLanguages() languages?: string[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NetworkMembership)
  networks?: NetworkMembership[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => Twinning)
  twinnings?: Twinning[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => Project)
  projects?: Project[];
  @IsOptional()
  @ValidateNested()
  @Type(() => PreferredPartnerCountries)
  preferredPartnerCountries?: PreferredPartnerCountries | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => PilotAppetite)
  pilots?: PilotAppetite | null;
}
