import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
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
import { IsCountry, MayBeLeftOut } from '../fields';
import { limits } from '../limits';

export const proofKinds = ['pilot', 'reference'] as const;
export const soughtThings = ['pilot-city', 'distributor', 'investor', 'co-development'] as const;
export type SoughtThing = (typeof soughtThings)[number];

/** Where a solution has shown that it works. */
export class Proof {
  @IsIn(proofKinds) kind: (typeof proofKinds)[number];
  @IsString() @MinLength(1) @MaxLength(200) where: string;
  @IsOptional() @IsInt() @Min(1950) @Max(2200) year?: number;
  @IsOptional() @IsString() @MaxLength(500) result?: string;
}

/** What may be left out of a solution; `trl` 1-9 and `markets` are null where not stated. */
class SolutionDetails {
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) description?: string;
  @IsOptional() @IsInt() @Min(1) @Max(9) trl?: number | null;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => Proof)
  proof?: Proof[];
  @IsOptional() @IsArray() @ArrayMaxSize(60) @IsCountry({ each: true }) markets?: string[] | null;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(soughtThings, { each: true }) seeks?: SoughtThing[];
}

/** What a start-up or organisation can do about challenges. */
export class SolutionFacts extends SolutionDetails {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsString({ each: true }) challenges: string[];
}

/** The facts of a solution that are to be others; those left out stay as they are. */
export class SolutionChange extends SolutionDetails {
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(200) name?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  challenges?: string[];
}

export class Solution {
  id: string;
  name: string;
  description: string;
  challenges: string[];
  trl: number | null;
  proof: Proof[];
  markets: string[] | null;
  seeks: SoughtThing[];
}
