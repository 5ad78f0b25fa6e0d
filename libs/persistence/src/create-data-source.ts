import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { InboxEntry } from './inbox-entry.row';
import { ListeningClient } from './listening-client';
import { OutboxEntry } from './outbox-entry.row';
import { SnakeNaming } from './snake-naming';

export interface DataSourceOptions {
  /** Name of the service, shown in pg_stat_activity. */
  readonly name: string;
  readonly url: string;
  readonly schema: string;
  readonly entities: readonly (EntityTarget<ObjectLiteral> & (new () => object))[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** A dead database is noticed within this time, so that callers can be told within three seconds. */
const connectTimeoutMs = 2_000;
/** Long enough for a rebuild or an export; whoever asked for less has had its deadline by then. */
const statementTimeoutMs = 30_000;
/** A transaction that its process forgot holds locks, the relay's too, no longer than this. */
const idleInTransactionTimeoutMs = 60_000;
/** Where the database is there and silent, so that its own time-outs never fire. */
const answerTimeoutMs = 35_000;
const poolSizeMax = 10;

/** The database of one service: its schema, its entities, and the outbox and inbox that every service has. */
export function createDataSource({ name, url, schema, entities, migrations }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    applicationName: `puente-${name}`,
    namingStrategy: new SnakeNaming(),
    entities: [...entities, OutboxEntry, InboxEntry],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    // Says nothing unless DEBUG asks: what fails is thrown, and standard output belongs to programs.
    logger: 'debug',
    installExtensions: false,
    connectTimeoutMS: connectTimeoutMs,
    poolSize: poolSizeMax,
    extra: {
      Client: ListeningClient,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
      query_timeout: answerTimeoutMs,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined,
  });
}
