import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  getOrganisation,
  type ListOrganisations,
  listOrganisations,
  type Organisation,
  type Page,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { MayCall } from '../access/may-call';
import { slugOr } from './known-id';

/** Networks, universities, companies and agencies: listed, not matched. */
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists organisations, by name */
  @Get()
  @MayCall('signed-in')
  list(@Query() query: ListOrganisations): Promise<Page<Organisation>> {
    return this.client.send(listOrganisations, query);
  }

  /** Shows an organisation */
  @Get(':id')
  @MayCall('signed-in')
  get(@Param('id', slugOr(errorCode.organisationNotFound)) id: string): Promise<Organisation> {
    return this.client.send(getOrganisation, { id });
  }
}
