import { type DynamicModule, type LoggerService, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type MicroserviceOptions } from '@nestjs/microservices';
import { type NatsConnection } from '@nats-io/transport-node';
import { createDataSource, type DataSourceOptions, migrate, Outbox } from '@puente/persistence';
import { createLogger, type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { connectNats } from './connect-nats';
import { ErrorReplyFilter } from './error-reply.filter';
import { durableName, EventConsumer, type EventHandler } from './event-consumer';
import { ensureEventStream } from './event-stream';
import { healthCheck } from './health-check';
import { healthController } from './health.controller';
import { countAndLogEvents, type OnHeard } from './heard';
import { NatsServer } from './nats-server';
import { Operations } from './operations/operations';
import { serveOperations } from './operations/serve-operations';
import { OutboxRelay } from './outbox-relay';
import { RequestClient } from './request-client';
import { requestPipe } from './request-pipe';
import { countAndLog } from './served';

/** What a service is, beside its controllers and use cases. */
export interface ServiceDefinition {
  readonly name: string;
  readonly module: Type | DynamicModule;
  readonly schema: string;
  readonly entities: DataSourceOptions['entities'];
  readonly migrations: DataSourceOptions['migrations'];
  /** Events of other owners that it hears. */
  readonly handlers?: (outbox: Outbox) => readonly EventHandler[];
}

/** What `startService` brings up and every service's providers can ask for. */
@Module({})
class ResourcesModule {
  static of(
    name: string,
    dataSource: DataSource,
    outbox: Outbox,
    connection: NatsConnection,
    logger: LoggerService,
    operations: Operations,
  ): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: dataSource },
      { provide: Outbox, useValue: outbox },
      { provide: RequestClient, useValue: new RequestClient(connection) },
      { provide: natsConnection, useValue: connection },
      { provide: serviceLogger, useValue: logger },
      { provide: Operations, useValue: operations },
    ];
    return {
      module: ResourcesModule,
      global: true,
      providers,
      exports: providers,
      controllers: [healthController(name)],
    };
  }
}

/** Token of the service's own NATS connection. */
export const natsConnection = Symbol('NatsConnection');

/** Token of the service's own logger: Nest's is the last started service's, where several share a process. */
export const serviceLogger = Symbol('ServiceLogger');

/**
 * Migrates, listens, relays, hears: a service at work. Whatever came up is taken down again where a later step fails.
 * It stops in the order in which work flows: requests in hand, events in hand, then what both had to tell. While it
 * starts and stops it is alive, and not ready.
 */
export async function startService(
  definition: ServiceDefinition,
  config: ServiceConfig,
): Promise<RunningService> {
  const { name } = definition;
  const logger = createLogger(name, config.logLevel);
  const operations = new Operations(name);
  const toStop: (() => Promise<void>)[] = [];
  const stop = () => {
    operations.phase = 'stopping';
    return stopAll(toStop.toReversed());
  };
  try {
    const operationsOrigin = await openOperations(operations, config, logger, toStop);
    await bringUp(definition, config, logger, operations, toStop);
    operations.phase = 'serving';
    return { name, operationsOrigin, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => void logger.error(failure));
    throw error;
  }
}

/** Whatever comes up leaves in `toStop` how it is taken down. */
async function bringUp(
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: LoggerService,
  operations: Operations,
  toStop: (() => Promise<void>)[],
): Promise<void> {
  const { name, schema } = definition;
  const dataSource = createDataSource({ ...definition, url: config.databaseUrl });
  await dataSource.initialize();
  toStop.push(() => dataSource.destroy());
  await migrate(dataSource);
  const connection = await connectNats(config.natsUrl, name, config);
  toStop.push(() => connection.close());
  await ensureEventStream(connection);
  const outbox = new Outbox(schema);
  const handlers = definition.handlers?.(outbox) ?? [];
  operations.watch(
    dataSource,
    connection,
    ownersOf(handlers).map((owner) => durableName(name, owner)),
  );
  const onHeard = countAndLogEvents(operations.metrics, logger);
  for (const worker of [
    new OutboxRelay(dataSource, schema, config.databaseUrl, connection, logger),
    ...consumersOf(name, handlers, dataSource, connection, logger, onHeard),
  ]) {
    worker.start();
    toStop.push(() => worker.stop());
  }
  const resources = ResourcesModule.of(name, dataSource, outbox, connection, logger, operations);
  const root = { module: ServiceRoot, imports: [resources, definition.module] };
  toStop.push(await listen(name, root, config, logger, operations));
}

const readyLagDefault = 10_000;
const readyOutboxSecondsDefault = 300;

/** First up and last down: whoever asks meanwhile is told that the service is alive, and not ready. */
async function openOperations(
  operations: Operations,
  config: ServiceConfig,
  logger: LoggerService,
  toStop: (() => Promise<void>)[],
): Promise<string | undefined> {
  const { operationsPort: port, operationsHost: host = '127.0.0.1' } = config;
  if (port === undefined) return undefined;
  const limits = {
    lagMax: config.readyLagMax ?? readyLagDefault,
    outboxSecondsMax: config.readyOutboxSecondsMax ?? readyOutboxSecondsDefault,
  };
  const server = await serveOperations(operations, limits, { port, host }, logger);
  toStop.push(() => server.stop());
  return server.origin;
}

/** One after another, the rest also where one fails. @throws AggregateError of what failed */
async function stopAll(stops: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const stop of stops) await stop().catch((error: unknown) => void failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures);
}

@Module({})
class ServiceRoot {}

async function listen(
  name: string,
  module: DynamicModule,
  config: ServiceConfig,
  logger: LoggerService,
  operations: Operations,
): Promise<() => Promise<void>> {
  const onServed = countAndLog(operations.metrics, logger, healthCheck(name).subject);
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(module, {
    strategy: new NatsServer(config.natsUrl, name, logger, onServed),
    logger,
    abortOnError: false,
  });
  app.useGlobalPipes(requestPipe());
  app.useGlobalFilters(new ErrorReplyFilter(logger));
  await app.listen();
  return () => app.close();
}

const ownerOf = (handler: EventHandler) => handler.contract.subject.split('.')[0] ?? '';
const ownersOf = (handlers: readonly EventHandler[]) => [...new Set(handlers.map(ownerOf))];

/** One durable consumer for each owner whose events are heard: order holds within an owner. */
function consumersOf(
  name: string,
  handlers: readonly EventHandler[],
  dataSource: DataSource,
  connection: NatsConnection,
  logger: LoggerService,
  onHeard: OnHeard,
): EventConsumer[] {
  return ownersOf(handlers).map((owner) => {
    const own = handlers.filter((handler) => ownerOf(handler) === owner);
    return new EventConsumer(name, owner, own, dataSource, connection, logger, onHeard);
  });
}
