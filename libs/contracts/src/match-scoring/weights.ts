import { Type } from 'class-transformer';
import { IsNumber, Max, Min, ValidateNested } from 'class-validator';

/** Of two cities. Ties and what is preferred in them are worth 5 points at most. */
export class CityCityWeights {
  @IsNumber() @Min(0) @Max(1) reciprocity: number;
  @IsNumber() @Min(0) @Max(1) learning: number;
  @IsNumber() @Min(0) @Max(1) exchange: number;
  @IsNumber() @Min(0) @Max(1) 'shared-challenges': number;
  @IsNumber() @Min(0) @Max(1) scale: number;
  @IsNumber() @Min(0) @Max(0.05) ties: number;
}

/** Of a city and a start-up: exchange and shared challenges do not apply. */
export class CityStartUpWeights {
  @IsNumber() @Min(0) @Max(1) reciprocity: number;
  @IsNumber() @Min(0) @Max(1) learning: number;
  @IsNumber() @Min(0) @Max(1) scale: number;
  @IsNumber() @Min(0) @Max(0.05) ties: number;
}

/** One set for each kind of pair, each of which sums to 1. */
export class WeightsSets {
  @ValidateNested() @Type(() => CityCityWeights) 'city-city': CityCityWeights;
  @ValidateNested() @Type(() => CityStartUpWeights) 'city-start-up': CityStartUpWeights;
}

export class WeightsActivation {
  personId: string;
  activatedAt: string;
  reason: string | null;
}

/** A version of the weights. `v1` came with the product: nobody's, and without a reason of a person. */
export class WeightsVersion {
  version: string;
  weights: WeightsSets;
  /** Shrinks the fits of thin profiles, in urgent and certain needs of mean rarity. */
  k: number;
  personId: string | null;
  reason: string | null;
  createdAt: string;
  /** Runs from now on use it. */
  active: boolean;
  /** The last time; null: never. */
  activatedAt: string | null;
  /** By people, the latest first; the last 20. */
  activations: WeightsActivation[];
}
