import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  getOrganisation,
  type ListOrganisations,
  listOrganisations,
  type Organisation,
  type Page,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';

@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly client: RequestClient) {}

  @Get()
  list(@Query() query: ListOrganisations): Promise<Page<Organisation>> {
    return this.client.send(listOrganisations, query);
  }

  @Get(':id')
  get(@Param('id') id: string): Promise<Organisation> {
    return this.client.send(getOrganisation, { id });
  }
}
