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
import { IsCountry } from '../fields';
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

/** What a start-up or organisation can do about challenges; `trl` 1-9 and `markets` are null where not stated. */
export class SolutionFacts {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) description?: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsString({ each: true }) challenges: string[];
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
