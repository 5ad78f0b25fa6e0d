import { Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { CityFacts } from './city-facts';
import { type CityProfile } from './city-profile';

/** Sets the facts that are named; refused where the profile has moved on from `version`. */
export class UpdateCity extends CityFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsString() @MaxLength(120) id: string;
  @IsInt() @Min(1) version: number;
}

export const updateCity = defineRequest<UpdateCity, CityProfile>('city-profiles.v1.city.update', UpdateCity);
