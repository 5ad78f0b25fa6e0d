import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsCountry, IsPartyId } from '../fields';
import { defineRequest } from '../request-contract';
import { CityFacts } from './city-facts';
import { type CityProfile } from './city-profile';

/** A city that no document has named yet. Facts not given are taken from the gazetteer where it knows the id. */
export class RegisterCity extends CityFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsPartyId() id: string;
  @IsCountry() country: string;
}

export const registerCity = defineRequest<RegisterCity, CityProfile>(
  'city-profiles.v1.city.register',
  RegisterCity,
);
