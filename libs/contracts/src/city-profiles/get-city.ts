import { IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type CityProfile } from './city-profile';

export class GetCity {
  @IsString() @MaxLength(120) id: string;
}

export const getCity = defineRequest<GetCity, CityProfile>('city-profiles.v1.city.get', GetCity);
