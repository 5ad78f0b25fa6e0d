import { type LoggerService, type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
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
import { ListImports } from './use-cases/list-imports';
import { RunImport } from './use-cases/run-import';
import { TakeCityRows } from './use-cases/take-city-rows';
import { TakeStartUpRows } from './use-cases/take-start-up-rows';

/** How files come in. */
export function importProviders(clock: Clock): Provider[] {
  return [
    {
      provide: TypeOrmImports,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmImports(manager, outbox),
    },
    construct(CitiesAcrossServices, RequestClient),
    construct(AppendImport, TypeOrmImports),
    construct(GetImport, TypeOrmImports),
    construct(ListImports, TypeOrmImports),
    {
      provide: TakeStartUpRows,
      inject: [TypeOrmImports],
      useFactory: (imports: TypeOrmImports) => new TakeStartUpRows(imports, clock),
    },
    construct(TakeCityRows, TypeOrmImports, CitiesAcrossServices),
    {
      provide: RunImport,
      inject: [TypeOrmImports, TakeStartUpRows, TakeCityRows],
      useFactory: (imports: TypeOrmImports, startUps: TakeStartUpRows, cities: TakeCityRows) =>
        new RunImport(imports, new CsvRows(), { 'start-up': startUps, city: cities }, clock),
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
        new BeginImport(imports, clock, () => worker.wake()),
    },
  ];
}
