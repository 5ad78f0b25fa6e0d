import { type DynamicModule, type LoggerService, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type MicroserviceOptions } from '@nestjs/microservices';
import { type NatsConnection } from '@nats-io/transport-node';
import { createDataSource, type DataSourceOptions, migrate, Outbox } from '@puente/persistence';
import { createLogger, type RunningService, type ServiceConfig } from '@puente/platform';
import { DataSource } from 'typeorm';
import { connectNats } from './connect-nats';
import { ErrorReplyFilter } from './error-reply.filter';
import { EventConsumer, type EventHandler } from './event-consumer';
import { ensureEventStream } from './event-stream';
import { healthController } from './health.controller';
import { NatsServer } from './nats-server';
import { OutboxRelay } from './outbox-relay';
import { RequestClient } from './request-client';
import { requestPipe } from './request-pipe';

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
  ): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: dataSource },
      { provide: Outbox, useValue: outbox },
      { provide: RequestClient, useValue: new RequestClient(connection) },
      { provide: natsConnection, useValue: connection },
      { provide: serviceLogger, useValue: logger },
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
 * It stops in the order in which work flows: requests in hand, events in hand, then what both had to tell.
 */
export async function startService(
  definition: ServiceDefinition,
  config: ServiceConfig,
): Promise<RunningService> {
  const { name, schema } = definition;
  const logger = createLogger(name, config.logLevel);
  const dataSource = createDataSource({ ...definition, url: config.databaseUrl });
  const toStop: (() => Promise<void>)[] = [];
  const stop = () => stopAll(toStop.toReversed());
  try {
    await dataSource.initialize();
    toStop.push(() => dataSource.destroy());
    await migrate(dataSource);
    const connection = await connectNats(config.natsUrl, name, config);
    toStop.push(() => connection.close());
    await ensureEventStream(connection);
    const outbox = new Outbox(schema);
    const handlers = definition.handlers?.(outbox) ?? [];
    for (const worker of [
      new OutboxRelay(dataSource, schema, config.databaseUrl, connection, logger),
      ...consumersOf(name, handlers, dataSource, connection, logger),
    ]) {
      worker.start();
      toStop.push(() => worker.stop());
    }
    const resources = ResourcesModule.of(name, dataSource, outbox, connection, logger);
    const root = { module: ServiceRoot, imports: [resources, definition.module] };
    toStop.push(await listen(name, root, config, logger));
    return { name, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => void logger.error(failure));
    throw error;
  }
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
): Promise<() => Promise<void>> {
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(module, {
    strategy: new NatsServer(config.natsUrl, name, logger),
    logger,
    abortOnError: false,
  });
  app.useGlobalPipes(requestPipe());
  app.useGlobalFilters(new ErrorReplyFilter(logger));
  await app.listen();
  return () => app.close();
}

/** One durable consumer for each owner whose events are heard: order holds within an owner. */
function consumersOf(
  name: string,
  handlers: readonly EventHandler[],
  dataSource: DataSource,
  connection: NatsConnection,
  logger: LoggerService,
): EventConsumer[] {
  const ownerOf = (handler: EventHandler) => handler.contract.subject.split('.')[0] ?? '';
  return [...new Set(handlers.map(ownerOf))].map((owner) => {
    const own = handlers.filter((handler) => ownerOf(handler) === owner);
    return new EventConsumer(name, owner, own, dataSource, connection, logger);
  });
}
