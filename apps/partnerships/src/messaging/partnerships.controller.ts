import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  ExportPartnerships as ExportPartnershipsRequest,
  exportPartnerships,
  GetPartnership as GetPartnershipRequest,
  getPartnership,
  ListPartnerships as ListPartnershipsRequest,
  listPartnerships,
  type Page,
  type Partnership,
  type PartnershipChanged,
  type PartnershipSummary,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ExportPartnerships } from '../use-cases/export-partnerships';
import { GetPartnership } from '../use-cases/get-partnership';
import { ListPartnerships } from '../use-cases/list-partnerships';

@Controller()
export class PartnershipsController {
  constructor(
    private readonly exporting: ExportPartnerships,
    private readonly getting: GetPartnership,
    private readonly listing: ListPartnerships,
  ) {}

  @Handles(exportPartnerships)
  export(@Payload() request: ExportPartnershipsRequest): Promise<Page<PartnershipChanged>> {
    return this.exporting.execute(request);
  }

  @Handles(getPartnership)
  get(@Payload() request: GetPartnershipRequest): Promise<Partnership> {
    return this.getting.execute(request);
  }

  @Handles(listPartnerships)
  list(@Payload() request: ListPartnershipsRequest): Promise<Page<PartnershipSummary>> {
    return this.listing.execute(request);
  }
}
