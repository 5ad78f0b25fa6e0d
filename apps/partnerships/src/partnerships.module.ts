import { type DynamicModule, Module } from '@nestjs/common';
import { contactDelivered } from '@puente/contracts';
import { type Clock, systemClock } from '@puente/kernel';
import { type EventHandler, onEvent, startService } from '@puente/messaging';
import { type Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { contactProviders } from './contact.providers';
import { ContactController } from './messaging/contact.controller';
import { PartnershipRecordsController } from './messaging/partnership-records.controller';
import { PartnershipsController } from './messaging/partnerships.controller';
import { ProposalsController } from './messaging/proposals.controller';
import { QuestionsController } from './messaging/questions.controller';
import { partnershipProviders } from './partnership.providers';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { KeepProposals1767000100000 } from './persistence/migrations/2-keep-proposals';
import { WriteDownPartnerships1767300000000 } from './persistence/migrations/4-write-down-partnerships';
import { FindLateProposals1767500000000 } from './persistence/migrations/5-find-late-proposals';
import { PartnershipRecordRow } from './persistence/partnership-record.row';
import { ProposalRow } from './persistence/proposal.row';
import { TypeOrmProposals } from './persistence/typeorm-proposals';
import { proposalProviders } from './proposal.providers';
import { NoteDelivery } from './use-cases/note-delivery';

@Module({
  controllers: [
    ContactController,
    PartnershipRecordsController,
    PartnershipsController,
    ProposalsController,
    QuestionsController,
  ],
})
class PartnershipsModule {
  static by(clock: Clock): DynamicModule {
    const providers = [
      ...proposalProviders(clock),
      ...contactProviders(clock),
      ...partnershipProviders(clock),
    ];
    return { module: PartnershipsModule, providers };
  }
}

function handlers(outbox: Outbox): EventHandler[] {
  return [
    onEvent(contactDelivered, (manager, delivered) =>
      new NoteDelivery(new TypeOrmProposals(manager, outbox)).execute(delivered),
    ),
  ];
}

export const partnershipsDatabase = {
  schema: 'partnerships',
  entities: [PartnershipRecordRow, ProposalRow],
  migrations: [
    CreateOutboxAndInbox1767000000000,
    KeepProposals1767000100000,
    WriteDownPartnerships1767300000000,
    FindLateProposals1767500000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createPartnerships(
  config: ServiceConfig,
  clock: Clock = systemClock,
): Promise<RunningService> {
  const module = PartnershipsModule.by(clock);
  return startService({ name: 'partnerships', module, handlers, ...partnershipsDatabase }, config);
}
