import { type LoggerService, type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
import { construct, RequestClient, serviceLogger } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { ConflictsAcrossServices } from './messaging/conflicts-across-services';
import { EachMinute } from '@puente/platform';
import { TextsAcrossServices } from './messaging/texts-across-services';
import { TypeOrmStartUps } from './persistence/typeorm-start-ups';
import { AddSolution } from './use-cases/add-solution';
import { AnswerChallengeProposal } from './use-cases/answer-challenge-proposal';
import { ArchiveStartUp } from './use-cases/archive-start-up';
import { DecideStartUp } from './use-cases/decide-start-up';
import { ExpireStartUps } from './use-cases/expire-start-ups';
import { ExportStartUps } from './use-cases/export-start-ups';
import { GetStartUp } from './use-cases/get-start-up';
import { ListChallengeProposals } from './use-cases/list-challenge-proposals';
import { ListStartUps } from './use-cases/list-start-ups';
import { RegisterStartUp } from './use-cases/register-start-up';
import { RemoveSolution } from './use-cases/remove-solution';
import { RenewStartUp } from './use-cases/renew-start-up';
import { RestoreStartUp } from './use-cases/restore-start-up';
import { SubmitStartUp } from './use-cases/submit-start-up';
import { UpdateSolution } from './use-cases/update-solution';
import { UpdateStartUp } from './use-cases/update-start-up';

/** How start-ups are registered, reviewed and published; by the clock, as what is published expires. */
export function startUpProviders(clock: Clock): Provider[] {
  const byTheClock = [
    ...[RegisterStartUp, UpdateStartUp, SubmitStartUp],
    ...[AddSolution, UpdateSolution, RemoveSolution],
    ...[ArchiveStartUp, RestoreStartUp, RenewStartUp, ExpireStartUps],
  ].map((type): Provider => ({
    provide: type,
    inject: [TypeOrmStartUps],
    useFactory: (startUps: TypeOrmStartUps) => new type(startUps, clock),
  }));
  return [
    {
      provide: TypeOrmStartUps,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmStartUps(manager, outbox),
    },
    construct(ConflictsAcrossServices, RequestClient),
    construct(GetStartUp, TypeOrmStartUps),
    construct(ListStartUps, TypeOrmStartUps),
    construct(ExportStartUps, TypeOrmStartUps),
    construct(TextsAcrossServices, RequestClient),
    construct(ListChallengeProposals, TypeOrmStartUps, TextsAcrossServices),
    {
      provide: AnswerChallengeProposal,
      inject: [TypeOrmStartUps, ListChallengeProposals],
      useFactory: (startUps: TypeOrmStartUps, listing: ListChallengeProposals) =>
        new AnswerChallengeProposal(startUps, listing, clock),
    },
    ...byTheClock,
    {
      provide: DecideStartUp,
      inject: [TypeOrmStartUps, ConflictsAcrossServices],
      useFactory: (startUps: TypeOrmStartUps, conflicts: ConflictsAcrossServices) =>
        new DecideStartUp(startUps, conflicts, clock),
    },
    {
      provide: EachMinute,
      inject: [ExpireStartUps, serviceLogger],
      useFactory: (expiring: ExpireStartUps, logger: LoggerService) => new EachMinute(expiring, logger),
    },
  ];
}
