import { type LoggerService, type Provider } from '@nestjs/common';
import { systemClock } from '@puente/kernel';
import { construct, RequestClient, serviceLogger } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { CitiesAcrossServices } from './messaging/cities-across-services';
import { ImportWorker } from './messaging/import-worker';
import { TypeOrmImports } from './persistence/typeorm-imports';
import { CsvRows } from './reading/csv-rows';
import { AppendImport } from './use-cases/append-import';
import { BeginImport } from './use-cases/begin-import';
import { GetImport } from './use-cases/get-import';
import { RunImport } from './use-cases/run-import';
import { TakeCityRows } from './use-cases/take-city-rows';
import { TakeStartUpRows } from './use-cases/take-start-up-rows';

/** How files come in. */
export const importProviders: Provider[] = [
  {
    provide: TypeOrmImports,
    inject: [DataSource, Outbox],
    useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmImports(manager, outbox),
  },
  construct(CitiesAcrossServices, RequestClient),
  construct(AppendImport, TypeOrmImports),
  construct(GetImport, TypeOrmImports),
  construct(TakeStartUpRows, TypeOrmImports),
  construct(TakeCityRows, TypeOrmImports, CitiesAcrossServices),
  {
    provide: RunImport,
    inject: [TypeOrmImports, TakeStartUpRows, TakeCityRows],
    useFactory: (imports: TypeOrmImports, startUps: TakeStartUpRows, cities: TakeCityRows) =>
      new RunImport(imports, new CsvRows(), { 'start-up': startUps, city: cities }, systemClock),
  },
  {
    provide: ImportWorker,
    inject: [TypeOrmImports, RunImport, serviceLogger],
    useFactory: (imports: TypeOrmImports, run: RunImport, logger: LoggerService) =>
      new ImportWorker(imports, run, logger),
  },
  {
    provide: BeginImport,
    inject: [TypeOrmImports, ImportWorker],
    useFactory: (imports: TypeOrmImports, worker: ImportWorker) =>
      new BeginImport(imports, systemClock, () => worker.wake()),
  },
];
