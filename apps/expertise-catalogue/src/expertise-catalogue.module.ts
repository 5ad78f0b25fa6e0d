import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { evidenceRecorded, evidenceWithdrawn } from '@puente/contracts';
import { type Clock, systemClock } from '@puente/kernel';
import { construct, type EventHandler, onEvent, RequestClient, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { importProviders } from './import.providers';
import { ChallengeProposalsController } from './messaging/challenge-proposals.controller';
import { GoodPracticesController } from './messaging/good-practices.controller';
import { ImportsController } from './messaging/imports.controller';
import { OrganisationsController } from './messaging/organisations.controller';
import { PartiesAcrossServices } from './messaging/parties-across-services';
import { SolutionsController } from './messaging/solutions.controller';
import { StartUpsController } from './messaging/start-ups.controller';
import { GoodPracticeRow } from './persistence/good-practice.row';
import { ImportChunkRow, ImportedStartUpRow, ImportRow, ImportRowRow } from './persistence/import.row';
import { CreateTheCatalogue1764000000000 } from './persistence/migrations/1-create-the-catalogue';
import { ImportFilesRowByRow1764100000000 } from './persistence/migrations/2-import-files-row-by-row';
import { PublishStartUpsByVersions1764200000000 } from './persistence/migrations/3-publish-start-ups-by-versions';
import { ConfirmChallengesOfDescriptions1764300000000 } from './persistence/migrations/4-confirm-challenges-of-descriptions';
import { OrganisationRow } from './persistence/organisation.row';
import { StartUpRow, StartUpVersionRow } from './persistence/start-up.row';
import { TypeOrmGoodPractices } from './persistence/typeorm-good-practices';
import { TypeOrmOrganisations } from './persistence/typeorm-organisations';
import { TypeOrmStartUps } from './persistence/typeorm-start-ups';
import { startUpProviders } from './start-up.providers';
import { WithdrawnDocumentRow } from './persistence/withdrawn-document.row';
import { GetGoodPractice } from './use-cases/get-good-practice';
import { GetOrganisation } from './use-cases/get-organisation';
import { ListGoodPractices } from './use-cases/list-good-practices';
import { ListOrganisations } from './use-cases/list-organisations';
import { RecordEvidence } from './use-cases/record-evidence';
import { RegisterGoodPractice } from './use-cases/register-good-practice';
import { UpdateGoodPractice } from './use-cases/update-good-practice';
import { WithdrawEvidence } from './use-cases/withdraw-evidence';

@Module({
  controllers: [
    StartUpsController,
    SolutionsController,
    OrganisationsController,
    GoodPracticesController,
    ImportsController,
    ChallengeProposalsController,
  ],
})
class ExpertiseCatalogueModule {
  static by(clock: Clock): DynamicModule {
    const providers = [...startUpProviders(clock), ...importProviders(clock), ...otherProviders(clock)];
    return { module: ExpertiseCatalogueModule, providers };
  }
}

/** Organisations and good practices. */
function otherProviders(clock: Clock): Provider[] {
  return [
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
    construct(ListOrganisations, TypeOrmOrganisations),
    construct(GetOrganisation, TypeOrmOrganisations),
    construct(GetGoodPractice, TypeOrmGoodPractices),
    construct(ListGoodPractices, TypeOrmGoodPractices),
    {
      provide: RegisterGoodPractice,
      inject: [TypeOrmGoodPractices, PartiesAcrossServices],
      useFactory: (goodPractices: TypeOrmGoodPractices, parties: PartiesAcrossServices) =>
        new RegisterGoodPractice(goodPractices, parties, clock),
    },
    {
      provide: UpdateGoodPractice,
      inject: [TypeOrmGoodPractices],
      useFactory: (goodPractices: TypeOrmGoodPractices) => new UpdateGoodPractice(goodPractices, clock),
    },
  ];
}

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
    ...[StartUpRow, StartUpVersionRow, OrganisationRow, WithdrawnDocumentRow, GoodPracticeRow],
    ...[ImportRow, ImportChunkRow, ImportRowRow, ImportedStartUpRow],
  ],
  migrations: [
    CreateTheCatalogue1764000000000,
    ImportFilesRowByRow1764100000000,
    PublishStartUpsByVersions1764200000000,
    ConfirmChallengesOfDescriptions1764300000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createExpertiseCatalogue(
  config: ServiceConfig,
  clock: Clock = systemClock,
): Promise<RunningService> {
  const module = ExpertiseCatalogueModule.by(clock);
  const definition = { name: 'expertise-catalogue', module, handlers };
  return startService({ ...definition, ...expertiseCatalogueDatabase }, config);
}
