import { type Provider } from '@nestjs/common';
import { systemClock } from '@puente/kernel';
import { construct } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { TypeOrmSavedRequests } from './persistence/typeorm-saved-requests';
import { VersionedTables } from './persistence/versioned-tables';
import { MemoryReadModel } from './read-model/memory-read-model';
import { DeleteMatchRequest } from './use-cases/delete-match-request';
import { FitsNow } from './use-cases/fits-now';
import { ListMatchRequests } from './use-cases/list-match-requests';
import { SaveMatchRequest } from './use-cases/save-match-request';
import { UpdateMatchRequest } from './use-cases/update-match-request';

/** Saved match requests, as people change them. */
export const savedRequests: Provider[] = [
  {
    provide: TypeOrmSavedRequests,
    inject: [DataSource, Outbox, VersionedTables],
    useFactory: ({ manager }: DataSource, outbox: Outbox, tables: VersionedTables) =>
      new TypeOrmSavedRequests(manager, outbox, tables),
  },
  {
    provide: FitsNow,
    inject: [MemoryReadModel],
    useFactory: (readModel: MemoryReadModel) => new FitsNow(readModel, systemClock),
  },
  construct(ListMatchRequests, TypeOrmSavedRequests),
  construct(SaveMatchRequest, TypeOrmSavedRequests, FitsNow),
  {
    provide: UpdateMatchRequest,
    inject: [TypeOrmSavedRequests, FitsNow],
    useFactory: (saved: TypeOrmSavedRequests, fitsNow: FitsNow) =>
      new UpdateMatchRequest(saved, fitsNow, systemClock),
  },
  {
    provide: DeleteMatchRequest,
    inject: [TypeOrmSavedRequests],
    useFactory: (saved: TypeOrmSavedRequests) => new DeleteMatchRequest(saved, systemClock),
  },
];
