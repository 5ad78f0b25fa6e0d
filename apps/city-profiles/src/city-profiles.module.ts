import { Module } from '@nestjs/common';
import { evidenceRecorded, evidenceWithdrawn, goodPracticeChanged } from '@puente/contracts';
import { systemClock } from '@puente/kernel';
import { construct, type EventHandler, onEvent, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { CitiesController } from './messaging/cities.controller';
import { EvidenceQualityController } from './messaging/evidence-quality.controller';
import { StatementsController } from './messaging/statements.controller';
import { CityRow } from './persistence/city.row';
import { GoodPracticeLinkRow } from './persistence/good-practice-link.row';
import { JudgementRow } from './persistence/judgement.row';
import { CreateCitiesAndStatements1764000000000 } from './persistence/migrations/1-create-cities-and-statements';
import { LeaveToAccountsWhoIsClaimed1769000000000 } from './persistence/migrations/2-leave-to-accounts-who-is-claimed';
import { KeepWhatWasSuggested1769100000000 } from './persistence/migrations/3-keep-what-was-suggested';
import { PostgresJudgedSuggestions } from './persistence/postgres-judged-suggestions';
import { StatementRow } from './persistence/statement.row';
import { TypeOrmCities } from './persistence/typeorm-cities';
import { TypeOrmGoodPracticeLinks } from './persistence/typeorm-good-practice-links';
import { TypeOrmWithdrawnDocuments } from './persistence/typeorm-withdrawn-documents';
import { WithdrawnDocumentRow } from './persistence/withdrawn-document.row';
import { AddStatement } from './use-cases/add-statement';
import { ExportProfiles } from './use-cases/export-profiles';
import { GetCity } from './use-cases/get-city';
import { GetEvidenceQuality } from './use-cases/get-evidence-quality';
import { LinkGoodPractice } from './use-cases/link-good-practice';
import { ListCities } from './use-cases/list-cities';
import { RecordEvidence } from './use-cases/record-evidence';
import { RegisterCity } from './use-cases/register-city';
import { UpdateCity } from './use-cases/update-city';
import { UpdateStatement } from './use-cases/update-statement';
import { WithdrawEvidence } from './use-cases/withdraw-evidence';

@Module({
  controllers: [CitiesController, EvidenceQualityController, StatementsController],
  providers: [
    {
      provide: TypeOrmCities,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) =>
        new TypeOrmCities(manager, outbox, systemClock),
    },
    {
      provide: TypeOrmGoodPracticeLinks,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmGoodPracticeLinks(manager),
    },
    {
      provide: GetEvidenceQuality,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) =>
        new GetEvidenceQuality(new PostgresJudgedSuggestions(manager), systemClock),
    },
    construct(ListCities, TypeOrmCities),
    construct(GetCity, TypeOrmCities, TypeOrmGoodPracticeLinks),
    construct(RegisterCity, TypeOrmCities),
    construct(UpdateCity, TypeOrmCities, TypeOrmGoodPracticeLinks),
    construct(AddStatement, TypeOrmCities, TypeOrmGoodPracticeLinks),
    construct(UpdateStatement, TypeOrmCities, TypeOrmGoodPracticeLinks),
    construct(ExportProfiles, TypeOrmCities),
  ],
})
class CityProfilesModule {}

/** What the service hears, each event handled in the transaction that records it as handled. */
function handlers(outbox: Outbox): EventHandler[] {
  return [
    onEvent(evidenceRecorded, (manager, payload) =>
      new RecordEvidence(
        new TypeOrmCities(manager, outbox, systemClock),
        new TypeOrmWithdrawnDocuments(manager),
      ).execute(payload),
    ),
    onEvent(evidenceWithdrawn, (manager, payload) =>
      new WithdrawEvidence(
        new TypeOrmCities(manager, outbox, systemClock),
        new TypeOrmWithdrawnDocuments(manager),
      ).execute(payload),
    ),
    onEvent(goodPracticeChanged, (manager, payload) =>
      new LinkGoodPractice(new TypeOrmGoodPracticeLinks(manager)).execute(payload),
    ),
  ];
}

export const cityProfilesDatabase = {
  schema: 'city_profiles',
  entities: [CityRow, StatementRow, JudgementRow, WithdrawnDocumentRow, GoodPracticeLinkRow],
  migrations: [
    CreateCitiesAndStatements1764000000000,
    LeaveToAccountsWhoIsClaimed1769000000000,
    KeepWhatWasSuggested1769100000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createCityProfiles(config: ServiceConfig): Promise<RunningService> {
  return startService(
    { name: 'city-profiles', module: CityProfilesModule, ...cityProfilesDatabase, handlers },
    config,
  );
}
