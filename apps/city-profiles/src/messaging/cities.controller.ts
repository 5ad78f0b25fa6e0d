import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type CityProfile,
  type CitySummary,
  exportProfiles,
  ExportProfiles as ExportProfilesRequest,
  getCity,
  GetCity as GetCityRequest,
  listCities,
  ListCities as ListCitiesRequest,
  type Page,
  type ProfileChanged,
  registerCity,
  RegisterCity as RegisterCityRequest,
  updateCity,
  UpdateCity as UpdateCityRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ExportProfiles } from '../use-cases/export-profiles';
import { GetCity } from '../use-cases/get-city';
import { ListCities } from '../use-cases/list-cities';
import { RegisterCity } from '../use-cases/register-city';
import { UpdateCity } from '../use-cases/update-city';

@Controller()
export class CitiesController {
  constructor(
    private readonly listing: ListCities,
    private readonly getting: GetCity,
    private readonly registering: RegisterCity,
    private readonly updating: UpdateCity,
    private readonly exporting: ExportProfiles,
  ) {}

  @Handles(listCities)
  list(@Payload() request: ListCitiesRequest): Promise<Page<CitySummary>> {
    return this.listing.execute(request);
  }

  @Handles(getCity)
  get(@Payload() request: GetCityRequest): Promise<CityProfile> {
    return this.getting.execute(request);
  }

  @Handles(registerCity)
  register(@Payload() request: RegisterCityRequest): Promise<CityProfile> {
    return this.registering.execute(request);
  }

  @Handles(updateCity)
  update(@Payload() request: UpdateCityRequest): Promise<CityProfile> {
    return this.updating.execute(request);
  }

  @Handles(exportProfiles)
  export(@Payload() request: ExportProfilesRequest): Promise<Page<ProfileChanged>> {
    return this.exporting.execute(request);
  }
}
