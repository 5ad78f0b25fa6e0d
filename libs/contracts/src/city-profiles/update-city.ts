import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { defineRequest } from '../request-contract';
import { CityFacts } from './city-facts';
import { type CityProfile } from './city-profile';

/** Sets the facts that are named; refused where the profile has moved on from `version`. */
export class UpdateCity extends CityFacts {
  @IsString() @MaxLength(120) id: string;
  @IsInt() @Min(1) version: number;
}

export const updateCity = defineRequest<UpdateCity, CityProfile>('city-profiles.v1.city.update', UpdateCity);
