import { Module } from '@nestjs/common';
import { evidenceRecorded, evidenceWithdrawn } from '@puente/contracts';
import { construct, type EventHandler, onEvent, RequestClient, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { importProviders } from './import.providers';
import { GoodPracticesController } from './messaging/good-practices.controller';
import { ImportsController } from './messaging/imports.controller';
import { OrganisationsController } from './messaging/organisations.controller';
import { PartiesAcrossServices } from './messaging/parties-across-services';
import { StartUpsController } from './messaging/start-ups.controller';
import { GoodPracticeRow } from './persistence/good-practice.row';
import { ImportChunkRow, ImportedStartUpRow, ImportRow, ImportRowRow } from './persistence/import.row';
import { CreateTheCatalogue1764000000000 } from './persistence/migrations/1-create-the-catalogue';
import { ImportFilesRowByRow1764100000000 } from './persistence/migrations/2-import-files-row-by-row';
import { OrganisationRow } from './persistence/organisation.row';
import { StartUpRow } from './persistence/start-up.row';
import { TypeOrmGoodPractices } from './persistence/typeorm-good-practices';
import { TypeOrmOrganisations } from './persistence/typeorm-organisations';
import { TypeOrmStartUps } from './persistence/typeorm-start-ups';
import { WithdrawnDocumentRow } from './persistence/withdrawn-document.row';
import { AddSolution } from './use-cases/add-solution';
import { ExportStartUps } from './use-cases/export-start-ups';
import { GetGoodPractice } from './use-cases/get-good-practice';
import { GetOrganisation } from './use-cases/get-organisation';
import { GetStartUp } from './use-cases/get-start-up';
import { ListGoodPractices } from './use-cases/list-good-practices';
import { ListOrganisations } from './use-cases/list-organisations';
import { ListStartUps } from './use-cases/list-start-ups';
import { RecordEvidence } from './use-cases/record-evidence';
import { RegisterGoodPractice } from './use-cases/register-good-practice';
import { RegisterStartUp } from './use-cases/register-start-up';
import { SubmitStartUp } from './use-cases/submit-start-up';
import { UpdateGoodPractice } from './use-cases/update-good-practice';
import { UpdateStartUp } from './use-cases/update-start-up';
import { WithdrawEvidence } from './use-cases/withdraw-evidence';

@Module({
  controllers: [StartUpsController, OrganisationsController, GoodPracticesController, ImportsController],
  providers: [
    {
      provide: TypeOrmStartUps,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmStartUps(manager, outbox),
    },
    {
      provide: TypeOrmOrganisations,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmOrganisations(manager),
    },
    {
      provide: TypeOrmGoodPractices,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmGoodPractices(manager, outbox),
    },
    construct(PartiesAcrossServices, TypeOrmStartUps, TypeOrmOrganisations, RequestClient),
    construct(RegisterStartUp, TypeOrmStartUps),
    construct(GetStartUp, TypeOrmStartUps),
    construct(ListStartUps, TypeOrmStartUps),
    construct(UpdateStartUp, TypeOrmStartUps),
    construct(AddSolution, TypeOrmStartUps),
    construct(SubmitStartUp, TypeOrmStartUps),
    construct(ExportStartUps, TypeOrmStartUps),
    construct(ListOrganisations, TypeOrmOrganisations),
    construct(GetOrganisation, TypeOrmOrganisations),
    construct(RegisterGoodPractice, TypeOrmGoodPractices, PartiesAcrossServices),
    construct(UpdateGoodPractice, TypeOrmGoodPractices),
    construct(GetGoodPractice, TypeOrmGoodPractices),
    construct(ListGoodPractices, TypeOrmGoodPractices),
    ...importProviders,
  ],
})
class ExpertiseCatalogueModule {}

/** What documents say of organisations. */
function handlers(): EventHandler[] {
  return [
    onEvent(evidenceRecorded, (manager, payload) =>
      new RecordEvidence(new TypeOrmOrganisations(manager)).execute(payload),
    ),
    onEvent(evidenceWithdrawn, (manager, payload) =>
      new WithdrawEvidence(new TypeOrmOrganisations(manager)).execute(payload),
    ),
  ];
}

export const expertiseCatalogueDatabase = {
  schema: 'expertise_catalogue',
  entities: [
    ...[StartUpRow, OrganisationRow, WithdrawnDocumentRow, GoodPracticeRow],
    ...[ImportRow, ImportChunkRow, ImportRowRow, ImportedStartUpRow],
  ],
  migrations: [CreateTheCatalogue1764000000000, ImportFilesRowByRow1764100000000],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createExpertiseCatalogue(config: ServiceConfig): Promise<RunningService> {
  const definition = { name: 'expertise-catalogue', module: ExpertiseCatalogueModule, handlers };
  return startService({ ...definition, ...expertiseCatalogueDatabase }, config);
}
