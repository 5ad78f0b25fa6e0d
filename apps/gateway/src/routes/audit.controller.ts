import { Controller, Get, Query } from '@nestjs/common';
import {
  type ActorReference,
  type AuditEntryFacts,
  type AuditQuery,
  type AuditVerification,
  listAuditEntries,
  type Page,
  verifyAudit,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';

/** Who did what, as it was recorded. */
@Controller('audit')
export class AuditController {
  constructor(private readonly client: RequestClient) {}

  /** Lists what was done, the newest first */
  @Get()
  @MayCall('admin')
  list(@CurrentActor() actor: ActorReference, @Query() query: AuditQuery): Promise<Page<AuditEntryFacts>> {
    return this.client.send(listAuditEntries, { ...query, actor });
  }

  /** Verifies that the audit trail is what was recorded */
  @Get('verification')
  @MayCall('admin')
  verify(@CurrentActor() actor: ActorReference): Promise<AuditVerification> {
    return this.client.send(verifyAudit, { actor });
  }
}
