import { type LoggerService, Module } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { evidenceWithdrawn, partnershipChanged, profileChanged, startUpChanged } from '@puente/contracts';
import { systemClock } from '@puente/kernel';
import {
  construct,
  type EventHandler,
  natsConnection,
  onEvent,
  Operations,
  RequestClient,
  serviceLogger,
  startService,
} from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { MatchRequestsController } from './messaging/match-requests.controller';
import { OwnersAcrossServices } from './messaging/owners-across-services';
import { ReadModelController } from './messaging/read-model.controller';
import { ResponsesController } from './messaging/responses.controller';
import { SavedRequestsController } from './messaging/saved-requests.controller';
import { WeightsController } from './messaging/weights.controller';
import { CreateReadModelAndRuns1764000000000 } from './persistence/migrations/1-create-read-model-and-runs';
import { StorePartsOfRunsOnce1764200000000 } from './persistence/migrations/2-store-parts-of-runs-once';
import { RememberResponsesAndWhoAsked1767300000000 } from './persistence/migrations/3-remember-responses-and-who-asked';
import { SaveMatchRequests1767400000000 } from './persistence/migrations/4-save-match-requests';
import { KnowOfPartnerships1767500000000 } from './persistence/migrations/5-know-of-partnerships';
import { KeepVersionsOfWeights1767600000000 } from './persistence/migrations/6-keep-versions-of-weights';
import { MatchRequestFitRow } from './persistence/match-request-fit.row';
import { MatchRequestRow } from './persistence/match-request.row';
import { PartnershipRow } from './persistence/partnership.row';
import { PartyRow } from './persistence/party.row';
import { RunPartRow } from './persistence/run-part.row';
import { RunRow } from './persistence/run.row';
import { SuggestionResponseRow } from './persistence/suggestion-response.row';
import { TypeOrmPartnerships } from './persistence/typeorm-partnerships';
import { TypeOrmProfiles } from './persistence/typeorm-profiles';
import { TypeOrmResponses } from './persistence/typeorm-responses';
import { TypeOrmRuns } from './persistence/typeorm-runs';
import { TypeOrmWithdrawnDocuments } from './persistence/typeorm-withdrawn-documents';
import { VersionedTables } from './persistence/versioned-tables';
import { WatchingRequests } from './persistence/watching-requests';
import { WeightsActivationRow } from './persistence/weights-activation.row';
import { WeightsVersionRow } from './persistence/weights-version.row';
import { WithdrawnDocumentRow } from './persistence/withdrawn-document.row';
import { savedRequests } from './saved-requests.providers';
import { MemoryReadModel } from './read-model/memory-read-model';
import { showReadModel } from './read-model/show-read-model';
import { spaceInForce } from './read-model/space';
import { CreateMatchRequest } from './use-cases/create-match-request';
import { GetConsidered } from './use-cases/get-considered';
import { KeepProfile } from './use-cases/keep-profile';
import { ListAlternatives } from './use-cases/list-alternatives';
import { partnershipOfEvent } from './use-cases/partnership-of-event';
import { type EngineTables } from './use-cases/ports/engine-tables';
import { ReadRun } from './use-cases/read-run';
import { RebuildReadModel } from './use-cases/rebuild-read-model';
import { ReplayRun } from './use-cases/replay-run';
import { RespondToSuggestion } from './use-cases/respond-to-suggestion';
import { SaveMatchRequest } from './use-cases/save-match-request';
import { WatchRequests } from './use-cases/watch-requests';
import { WithdrawResponse } from './use-cases/withdraw-response';
import { engineTables, weightsProviders } from './weights.providers';

@Module({
  controllers: [
    MatchRequestsController,
    ReadModelController,
    ResponsesController,
    SavedRequestsController,
    WeightsController,
  ],
  providers: [
    {
      provide: TypeOrmRuns,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmRuns(manager),
    },
    {
      provide: TypeOrmProfiles,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmProfiles(manager, outbox),
    },
    {
      provide: TypeOrmPartnerships,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmPartnerships(manager),
    },
    {
      provide: TypeOrmWithdrawnDocuments,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmWithdrawnDocuments(manager),
    },
    {
      provide: MemoryReadModel,
      inject: [TypeOrmProfiles, TypeOrmPartnerships, natsConnection, serviceLogger, Operations],
      useFactory: async (
        profiles: TypeOrmProfiles,
        partnerships: TypeOrmPartnerships,
        connection: NatsConnection,
        logger: LoggerService,
        operations: Operations,
      ) => {
        const tables = { profiles, partnerships };
        const model = await MemoryReadModel.open(spaceInForce, tables, connection, logger);
        showReadModel(model, operations);
        return model;
      },
    },
    {
      provide: CreateMatchRequest,
      inject: [MemoryReadModel, TypeOrmRuns, TypeOrmResponses, engineTables, SaveMatchRequest],
      useFactory: (
        readModel: MemoryReadModel,
        runs: TypeOrmRuns,
        responses: TypeOrmResponses,
        tables: EngineTables,
        saving: SaveMatchRequest,
      ) => new CreateMatchRequest(readModel, runs, responses, tables, systemClock, saving),
    },
    {
      provide: ReplayRun,
      inject: [TypeOrmRuns, engineTables],
      useFactory: (runs: TypeOrmRuns, tables: EngineTables) => new ReplayRun(runs, tables),
    },
    {
      provide: GetConsidered,
      inject: [TypeOrmRuns, TypeOrmWithdrawnDocuments, MemoryReadModel, engineTables],
      useFactory: (
        runs: TypeOrmRuns,
        withdrawn: TypeOrmWithdrawnDocuments,
        readModel: MemoryReadModel,
        tables: EngineTables,
      ) => new GetConsidered(runs, withdrawn, readModel, tables),
    },
    ...weightsProviders,
    ...savedRequests,
    construct(OwnersAcrossServices, RequestClient),
    {
      provide: TypeOrmResponses,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmResponses(manager, outbox),
    },
    ...[ListAlternatives, RespondToSuggestion, WithdrawResponse].map((useCase) => ({
      provide: useCase,
      inject: [TypeOrmRuns, TypeOrmResponses],
      useFactory: (runs: TypeOrmRuns, responses: TypeOrmResponses) =>
        new useCase(runs, responses, systemClock),
    })),
    construct(ReadRun, TypeOrmRuns, TypeOrmWithdrawnDocuments),
    {
      provide: RebuildReadModel,
      inject: [OwnersAcrossServices, TypeOrmProfiles, TypeOrmPartnerships, MemoryReadModel, Operations],
      useFactory: (
        owners: OwnersAcrossServices,
        profiles: TypeOrmProfiles,
        partnerships: TypeOrmPartnerships,
        readModel: MemoryReadModel,
        operations: Operations,
      ) =>
        new RebuildReadModel(
          owners,
          profiles,
          partnerships,
          readModel,
          () => operations.phase === 'stopping',
        ),
    },
  ],
})
class MatchScoringModule {}

/** What the service hears, for its tables; each replica's memory follows the stream by itself. */
function handlers(outbox: Outbox): EventHandler[] {
  const requests = new WatchingRequests(spaceInForce, outbox);
  const tables = new VersionedTables(spaceInForce);
  const keeping = (manager: EntityManager) =>
    new KeepProfile(
      new TypeOrmProfiles(manager, outbox),
      new WatchRequests(requests.in(manager), tables.in(manager), systemClock),
    );
  return [
    onEvent(profileChanged, (manager, payload) => keeping(manager).ofCity(payload)),
    onEvent(startUpChanged, (manager, payload) => keeping(manager).ofStartUp(payload)),
    onEvent(partnershipChanged, (manager, payload) =>
      new TypeOrmPartnerships(manager).keep(partnershipOfEvent(payload)),
    ),
    onEvent(evidenceWithdrawn, (manager, payload) =>
      new TypeOrmWithdrawnDocuments(manager).remember(payload.documentId),
    ),
  ];
}

export const matchScoringDatabase = {
  schema: 'match_scoring',
  entities: [
    MatchRequestFitRow,
    MatchRequestRow,
    PartnershipRow,
    PartyRow,
    RunPartRow,
    RunRow,
    SuggestionResponseRow,
    WeightsActivationRow,
    WeightsVersionRow,
    WithdrawnDocumentRow,
  ],
  migrations: [
    CreateReadModelAndRuns1764000000000,
    StorePartsOfRunsOnce1764200000000,
    RememberResponsesAndWhoAsked1767300000000,
    SaveMatchRequests1767400000000,
    KnowOfPartnerships1767500000000,
    KeepVersionsOfWeights1767600000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createMatchScoring(config: ServiceConfig): Promise<RunningService> {
  return startService(
    { name: 'match-scoring', module: MatchScoringModule, ...matchScoringDatabase, handlers },
    config,
  );
}
