import { type DynamicModule, type LoggerService, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type MicroserviceOptions } from '@nestjs/microservices';
import {
  createDataSource,
  type DataSourceOptions,
  migrate,
  openDataSource,
  Outbox,
} from '@puente/persistence';
import {
  createLogger,
  openTracing,
  type RunningService,
  type ServiceConfig,
  type Tracing,
} from '@puente/platform';
import { connectNats } from './connect-nats';
import { ErrorReplyFilter } from './error-reply.filter';
import { durableName, EventConsumer } from './event-consumer';
import { type EventHandler } from './event-handler';
import { ensureEventStream } from './event-stream';
import { healthCheck } from './health-check';
import { countAndLogEvents } from './heard';
import { NatsServer } from './nats-server';
import { Operations } from './operations/operations';
import { serveOperations } from './operations/serve-operations';
import { OutboxRelay } from './outbox-relay';
import { RequestClient } from './request-client';
import { requestPipe } from './request-pipe';
import { ResourcesModule } from './resources.module';
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
    const tracing = openTracing(name, config.otlpEndpoint, logger);
    toStop.push(() => tracing.stop());
    await bringUp(definition, config, { logger, operations, tracing, toStop });
    operations.phase = 'serving';
    return { name, operationsOrigin, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => void logger.error(failure));
    throw error;
  }
}

/** What is there before a service comes up, and still when it has gone. */
interface Surroundings {
  readonly logger: LoggerService;
  readonly operations: Operations;
  readonly tracing: Tracing;
  /** Whatever comes up leaves here how it is taken down. */
  readonly toStop: (() => Promise<void>)[];
}

/** Brings up what the service is made of, one thing upon the other. */
async function bringUp(
  definition: ServiceDefinition,
  config: ServiceConfig,
  { logger, operations, tracing, toStop }: Surroundings,
): Promise<void> {
  const { name, schema } = definition;
  const dataSource = createDataSource({ ...definition, url: config.databaseUrl });
  await openDataSource(dataSource);
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
    ...consumersOf(
      handlers,
      (owner, own) => new EventConsumer(name, owner, own, dataSource, connection, logger, onHeard, tracing),
    ),
  ]) {
    worker.start();
    toStop.push(() => worker.stop());
  }
  const client = new RequestClient(connection, tracing);
  const resources = ResourcesModule.of({ name, dataSource, outbox, client, connection, logger, operations });
  const root = { module: ServiceRoot, imports: [resources, definition.module] };
  toStop.push(await listen(name, root, config, { logger, operations, tracing }));
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
  { logger, operations, tracing }: Omit<Surroundings, 'toStop'>,
): Promise<() => Promise<void>> {
  const onServed = countAndLog(operations.metrics, logger, healthCheck(name).subject);
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(module, {
    strategy: new NatsServer(config.natsUrl, name, logger, onServed, tracing),
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
  handlers: readonly EventHandler[],
  consumer: (owner: string, own: readonly EventHandler[]) => EventConsumer,
): EventConsumer[] {
  return ownersOf(handlers).map((owner) =>
    consumer(
      owner,
      handlers.filter((handler) => ownerOf(handler) === owner),
    ),
  );
}
