import { type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
import { construct } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { TypeOrmPartnerships } from './persistence/typeorm-partnerships';
import { AddMilestone } from './use-cases/add-milestone';
import { ChangeRecord } from './use-cases/change-record';
import { ExportPartnerships } from './use-cases/export-partnerships';
import { GetPartnership } from './use-cases/get-partnership';
import { ListPartnerships } from './use-cases/list-partnerships';
import { RecordHealthCheck } from './use-cases/record-health-check';
import { RecordOutcome } from './use-cases/record-outcome';
import { UpdateMilestone } from './use-cases/update-milestone';
import { UpdatePartnership } from './use-cases/update-partnership';

/** Approved cases, and what is written down of them. */
export function partnershipProviders(clock: Clock): Provider[] {
  return [
    {
      provide: TypeOrmPartnerships,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmPartnerships(manager, outbox),
    },
    {
      provide: ChangeRecord,
      inject: [TypeOrmPartnerships],
      useFactory: (partnerships: TypeOrmPartnerships) => new ChangeRecord(partnerships, clock),
    },
    construct(ExportPartnerships, TypeOrmPartnerships),
    construct(GetPartnership, TypeOrmPartnerships),
    construct(ListPartnerships, TypeOrmPartnerships),
    construct(AddMilestone, ChangeRecord),
    construct(RecordHealthCheck, ChangeRecord),
    construct(RecordOutcome, ChangeRecord),
    construct(UpdateMilestone, ChangeRecord),
    construct(UpdatePartnership, ChangeRecord),
  ];
}
