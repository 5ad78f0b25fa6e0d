import { Module } from '@nestjs/common';
import { systemClock } from '@puente/kernel';
import { construct, RequestClient, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { PartiesAcrossServices } from './messaging/parties-across-services';
import { PartnershipsController } from './messaging/partnerships.controller';
import { ProposalsController } from './messaging/proposals.controller';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { KeepProposals1767000100000 } from './persistence/migrations/2-keep-proposals';
import { ProposalRow } from './persistence/proposal.row';
import { TypeOrmPartnerships } from './persistence/typeorm-partnerships';
import { TypeOrmProposals } from './persistence/typeorm-proposals';
import { DraftProposal } from './use-cases/draft-proposal';
import { ExportPartnerships } from './use-cases/export-partnerships';
import { GetProposal } from './use-cases/get-proposal';

@Module({
  controllers: [PartnershipsController, ProposalsController],
  providers: [
    {
      provide: TypeOrmProposals,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmProposals(manager, outbox),
    },
    {
      provide: TypeOrmPartnerships,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmPartnerships(manager),
    },
    construct(PartiesAcrossServices, RequestClient),
    {
      provide: DraftProposal,
      inject: [TypeOrmProposals, PartiesAcrossServices],
      useFactory: (proposals: TypeOrmProposals, parties: PartiesAcrossServices) =>
        new DraftProposal(proposals, parties, systemClock),
    },
    construct(ExportPartnerships, TypeOrmPartnerships),
    construct(GetProposal, TypeOrmProposals),
  ],
})
class PartnershipsModule {}

export const partnershipsDatabase = {
  schema: 'partnerships',
  entities: [ProposalRow],
  migrations: [CreateOutboxAndInbox1767000000000, KeepProposals1767000100000],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createPartnerships(config: ServiceConfig): Promise<RunningService> {
  return startService({ name: 'partnerships', module: PartnershipsModule, ...partnershipsDatabase }, config);
}
