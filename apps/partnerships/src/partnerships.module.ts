import { type DynamicModule, Module } from '@nestjs/common';
import {
  accountsActionRecorded,
  type ActionRecorded,
  contactDelivered,
  expertiseCatalogueActionRecorded,
} from '@puente/contracts';
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
import { ReviewsController } from './messaging/reviews.controller';
import { partnershipProviders } from './partnership.providers';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { KeepProposals1767000100000 } from './persistence/migrations/2-keep-proposals';
import { WriteDownPartnerships1767300000000 } from './persistence/migrations/4-write-down-partnerships';
import { FindLateProposals1767500000000 } from './persistence/migrations/5-find-late-proposals';
import { PartnershipRecordRow } from './persistence/partnership-record.row';
import { QueueReviews1767600000000 } from './persistence/migrations/6-queue-reviews';
import { ProposalRow } from './persistence/proposal.row';
import { ReviewRow } from './persistence/review.row';
import { TypeOrmProposals } from './persistence/typeorm-proposals';
import { proposalProviders } from './proposal.providers';
import { TypeOrmReviews } from './persistence/typeorm-reviews';
import { reviewProviders } from './review.providers';
import { DeliverToMembers } from './use-cases/deliver-to-members';
import { NoteDelivery } from './use-cases/note-delivery';
import { TurnReview } from './use-cases/turn-review';
import { type EntityManager } from 'typeorm';

@Module({
  controllers: [
    ContactController,
    PartnershipRecordsController,
    PartnershipsController,
    ProposalsController,
    QuestionsController,
    ReviewsController,
  ],
})
class PartnershipsModule {
  static by(clock: Clock): DynamicModule {
    const providers = [
      ...proposalProviders(clock),
      ...contactProviders(clock),
      ...partnershipProviders(clock),
      ...reviewProviders(clock),
    ];
    return { module: PartnershipsModule, providers };
  }
}

function turnReview(manager: EntityManager, action: ActionRecorded): Promise<void> {
  return new TurnReview(new TypeOrmReviews(manager)).execute(action);
}

function delivery(manager: EntityManager, outbox: Outbox): NoteDelivery {
  return new NoteDelivery(new TypeOrmProposals(manager, outbox));
}

function handlers(outbox: Outbox): EventHandler[] {
  return [
    onEvent(contactDelivered, (manager, delivered) => delivery(manager, outbox).execute(delivered)),
    onEvent(expertiseCatalogueActionRecorded, turnReview),
    onEvent(accountsActionRecorded, async (manager, action) => {
      await turnReview(manager, action);
      const proposals = new TypeOrmProposals(manager, outbox);
      await new DeliverToMembers(proposals, delivery(manager, outbox)).execute(action);
    }),
  ];
}

export const partnershipsDatabase = {
  schema: 'partnerships',
  entities: [PartnershipRecordRow, ProposalRow, ReviewRow],
  migrations: [
    CreateOutboxAndInbox1767000000000,
    KeepProposals1767000100000,
    WriteDownPartnerships1767300000000,
    FindLateProposals1767500000000,
    QueueReviews1767600000000,
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
