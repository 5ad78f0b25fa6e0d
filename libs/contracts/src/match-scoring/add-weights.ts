import { Type } from 'class-transformer';
import { IsNumber, IsString, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { WeightsSets, type WeightsVersion } from './weights';

/** A new version of the weights, which nothing uses yet. `k`, left out, is that of the version in force. */
export class WeightsAddition {
  @ValidateNested() @Type(() => WeightsSets) weights: WeightsSets;
  @MayBeLeftOut() @IsNumber() @Min(0.01) @Max(10) k?: number;
  @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) reason: string;
}

export class AddWeights extends WeightsAddition {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** @throws `not-permitted` to who is no admin, `weights-not-usable` where a set does not sum to 1 */
export const addWeights = defineRequest<AddWeights, WeightsVersion>(
  'match-scoring.v1.weights.add',
  AddWeights,
);
