import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLanguage } from '../fields';

/** Which header of the file holds which fact. Where several are named, their cells are read one after another. */
export class ImportMapping {
  /** An id of ours; made from the name where it is left out. */
  @IsOptional() @IsString() @MaxLength(200) id?: string;
  @IsString() @MaxLength(200) name: string;
  /** A country by its code, or by its name in English or Spanish. */
  @IsOptional() @IsString() @MaxLength(200) country?: string;
  /** A place such as "Barcelona, Spain": its last part is the country, its first the city. */
  @IsOptional() @IsString() @MaxLength(200) location?: string;
  @IsOptional() @IsString() @MaxLength(200) website?: string;
  @IsOptional() @IsString() @MaxLength(200) foundedIn?: string;
  @IsOptional() @IsString() @MaxLength(200) languages?: string;
  @IsOptional() @IsString() @MaxLength(200) population?: string;
  @IsOptional() @IsString() @MaxLength(200) populationYear?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) description?: string[];
  @IsOptional() @IsString() @MaxLength(200) solution?: string;
  @IsOptional() @IsString() @MaxLength(200) trl?: string;
  /** Their words are looked up in the challenge scheme. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) challenges?: string[];
  /** What tells one row from another, in every edition of the file; id or name and country where it is left out. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) key?: string[];
  /** Where the file says whether a start-up is still at work, and what it says then. */
  @IsOptional() @IsString() @MaxLength(200) state?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) activeStates?: string[];
  /** Of the texts; English where it is left out. */
  @IsOptional() @IsLanguage() language?: string;
}
