import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, systemClock } from '@puente/kernel';
import { startService } from '@puente/messaging';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { PartnershipRecordsController } from './messaging/partnership-records.controller';
import { PartnershipsController } from './messaging/partnerships.controller';
import { ProposalsController } from './messaging/proposals.controller';
import { QuestionsController } from './messaging/questions.controller';
import { partnershipProviders } from './partnership.providers';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { KeepProposals1767000100000 } from './persistence/migrations/2-keep-proposals';
import { WriteDownPartnerships1767300000000 } from './persistence/migrations/4-write-down-partnerships';
import { PartnershipRecordRow } from './persistence/partnership-record.row';
import { ProposalRow } from './persistence/proposal.row';
import { proposalProviders } from './proposal.providers';

@Module({
  controllers: [
    PartnershipRecordsController,
    PartnershipsController,
    ProposalsController,
    QuestionsController,
  ],
})
class PartnershipsModule {
  static by(clock: Clock): DynamicModule {
    const providers = [...proposalProviders(clock), ...partnershipProviders(clock)];
    return { module: PartnershipsModule, providers };
  }
}

export const partnershipsDatabase = {
  schema: 'partnerships',
  entities: [PartnershipRecordRow, ProposalRow],
  migrations: [
    CreateOutboxAndInbox1767000000000,
    KeepProposals1767000100000,
    WriteDownPartnerships1767300000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createPartnerships(
  config: ServiceConfig,
  clock: Clock = systemClock,
): Promise<RunningService> {
  const module = PartnershipsModule.by(clock);
  return startService({ name: 'partnerships', module, ...partnershipsDatabase }, config);
}
