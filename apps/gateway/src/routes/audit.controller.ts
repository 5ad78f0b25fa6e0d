import { Controller, Get, Query } from '@nestjs/common';
import {
  type ActorReference,
  type AuditEntryFacts,
  type AuditHeadQuery,
  type AuditQuery,
  type AuditVerification,
  listAuditEntries,
  type Page,
  verifyAudit,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';

/** It reads all of the trail. */
const patience = { timeoutMs: 30_000 };

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

  /** Verifies that the audit trail is what was recorded, up to an earlier head where one is given */
  @Get('verification')
  @MayCall('admin')
  verify(@CurrentActor() actor: ActorReference, @Query() query: AuditHeadQuery): Promise<AuditVerification> {
    return this.client.send(verifyAudit, { ...query, actor }, patience);
  }
}
