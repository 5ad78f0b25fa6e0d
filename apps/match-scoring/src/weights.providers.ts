import { type Provider } from '@nestjs/common';
import { systemClock } from '@puente/kernel';
import { construct } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { TypeOrmWeights } from './persistence/typeorm-weights';
import { VersionedTables } from './persistence/versioned-tables';
import { spaceInForce } from './read-model/space';
import { ActivateWeights } from './use-cases/activate-weights';
import { AddWeights } from './use-cases/add-weights';
import { FitsNow } from './use-cases/fits-now';
import { ListWeights } from './use-cases/list-weights';
import { type EngineTables } from './use-cases/ports/engine-tables';

/** What use cases are given as `EngineTables`. */
export const engineTables = Symbol('engineTables');

/** The versions of the weights, as admins change them and as runs use them. */
export const weightsProviders: Provider[] = [
  { provide: VersionedTables, useFactory: () => new VersionedTables(spaceInForce) },
  {
    provide: engineTables,
    inject: [VersionedTables, DataSource],
    useFactory: (tables: VersionedTables, { manager }: DataSource): EngineTables => tables.in(manager),
  },
  {
    provide: TypeOrmWeights,
    inject: [DataSource, Outbox, VersionedTables],
    useFactory: ({ manager }: DataSource, outbox: Outbox, tables: VersionedTables) =>
      new TypeOrmWeights(manager, outbox, tables),
  },
  construct(ListWeights, TypeOrmWeights),
  {
    provide: AddWeights,
    inject: [TypeOrmWeights],
    useFactory: (book: TypeOrmWeights) => new AddWeights(book, systemClock),
  },
  {
    provide: ActivateWeights,
    inject: [TypeOrmWeights, FitsNow],
    useFactory: (book: TypeOrmWeights, fitsNow: FitsNow) => new ActivateWeights(book, fitsNow, systemClock),
  },
];
