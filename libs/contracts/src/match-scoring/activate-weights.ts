import { Type } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type WeightsVersion } from './weights';

/** Runs use this version from the next one on; also back to an older one. */
export class WeightsChoice {
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) reason?: string;
}

export class ActivateWeights extends WeightsChoice {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(20) version: string;
}

/** @throws `not-permitted` to who is no admin, `weights-not-found` */
export const activateWeights = defineRequest<ActivateWeights, WeightsVersion>(
  'match-scoring.v1.weights.activate',
  ActivateWeights,
);
