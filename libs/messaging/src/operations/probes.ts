import { jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { OutboxEntry } from '@puente/persistence';
import { type DataSource } from 'typeorm';
import { eventStream } from '../event-stream';
import { Probe } from './probe';

/** What waits to be told. */
export interface OutboxState {
  /** Counted up to a hundred thousand: beyond that, more says nothing more. */
  readonly waiting: number;
  /** Age of the oldest, 0 where nothing waits. */
  readonly oldestSeconds: number;
}

const askTimeoutMs = 1_000;
const countedMax = 100_000;

export function databaseProbe(dataSource: DataSource): Probe<true> {
  return new Probe(() => dataSource.query('SELECT 1').then(() => true as const));
}

/** Connected, and the server answers. */
export function natsProbe(connection: NatsConnection): Probe<true> {
  return new Probe(() => connection.flush().then(() => true as const));
}

export function outboxProbe(dataSource: DataSource): Probe<OutboxState> {
  return new Probe(async () => {
    const { tablePath } = dataSource.getMetadata(OutboxEntry);
    const [row] = await dataSource.query<{ waiting: string; oldest: string | null }[]>(
      `SELECT (SELECT count(*) FROM (SELECT 1 FROM ${tablePath} LIMIT ${countedMax}) counted) AS waiting,
        (SELECT extract(epoch FROM clock_timestamp() - occurred_at) FROM ${tablePath} ORDER BY position LIMIT 1) AS oldest`,
    );
    return { waiting: Number(row?.waiting), oldestSeconds: Math.max(0, Number(row?.oldest ?? 0)) };
  });
}

/** How many events each durable consumer has yet to handle, those in hand too. */
export function consumersProbe(
  connection: NatsConnection,
  durables: readonly string[],
): Probe<ReadonlyMap<string, number>> {
  return new Probe(async () => {
    const { consumers } = await managerOf(connection);
    const lags = durables.map(async (durable) => {
      const info = await consumers.info(eventStream.name, durable);
      return [durable, info.num_pending + info.num_ack_pending] as const;
    });
    return new Map(await Promise.all(lags));
  });
}

export function lastSequenceProbe(connection: NatsConnection): Probe<number> {
  return new Probe(async () => {
    const { streams } = await managerOf(connection);
    return (await streams.info(eventStream.name)).state.last_seq;
  });
}

/** Asks nothing by itself: what follows is the question. */
function managerOf(connection: NatsConnection) {
  return jetstreamManager(connection, { timeout: askTimeoutMs, checkAPI: false });
}
