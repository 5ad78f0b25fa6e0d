import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  ExportPartnerships as ExportPartnershipsRequest,
  exportPartnerships,
  type Page,
  type PartnershipChanged,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ExportPartnerships } from '../use-cases/export-partnerships';

@Controller()
export class PartnershipsController {
  constructor(private readonly exporting: ExportPartnerships) {}

  @Handles(exportPartnerships)
  export(@Payload() request: ExportPartnershipsRequest): Promise<Page<PartnershipChanged>> {
    return this.exporting.execute(request);
  }
}
