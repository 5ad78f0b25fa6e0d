import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type AuditEntryFacts,
  type AuditVerification,
  listAuditEntries,
  ListAuditEntries as ListAuditEntriesRequest,
  type Page,
  verifyAudit,
  VerifyAudit as VerifyAuditRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ListAuditEntries } from '../use-cases/list-audit-entries';
import { VerifyAudit } from '../use-cases/verify-audit';

@Controller()
export class AuditController {
  constructor(
    private readonly listing: ListAuditEntries,
    private readonly verifying: VerifyAudit,
  ) {}

  @Handles(listAuditEntries)
  list(@Payload() request: ListAuditEntriesRequest): Promise<Page<AuditEntryFacts>> {
    return this.listing.execute(request);
  }

  @Handles(verifyAudit)
  verify(@Payload() request: VerifyAuditRequest): Promise<AuditVerification> {
    return this.verifying.execute(request);
  }
}
