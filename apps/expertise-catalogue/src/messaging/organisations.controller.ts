import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  GetOrganisation as GetOrganisationRequest,
  getOrganisation,
  ListOrganisations as ListOrganisationsRequest,
  listOrganisations,
  type Organisation,
  type Page,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetOrganisation } from '../use-cases/get-organisation';
import { ListOrganisations } from '../use-cases/list-organisations';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly listing: ListOrganisations,
    private readonly getting: GetOrganisation,
  ) {}

  @Handles(listOrganisations)
  list(@Payload() request: ListOrganisationsRequest): Promise<Page<Organisation>> {
    return this.listing.execute(request);
  }

  @Handles(getOrganisation)
  get(@Payload() request: GetOrganisationRequest): Promise<Organisation> {
    return this.getting.execute(request);
  }
}
