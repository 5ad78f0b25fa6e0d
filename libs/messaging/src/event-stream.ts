import {
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import { connectedAs } from './connect-nats';

/** The one stream of everything that happened. */
export const eventStream = { name: 'PUENTE_EVENTS', subjects: ['*.v1.event.>'] } as const;

const duplicateWindowMs = 10 * 60 * 1_000;
const askTimeoutMs = 2_000;

/** Creates the stream, or finds it; harmless where several services do so at once. */
export async function ensureEventStream(connection: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(connection, { timeout: askTimeoutMs });
  try {
    await manager.streams.info(eventStream.name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound) throw error;
    await addStream(manager, connectedAs(connection).streamReplicas);
  }
}

async function addStream({ streams }: JetStreamManager, replicas: number): Promise<void> {
  try {
    await streams.add({
      name: eventStream.name,
      subjects: [...eventStream.subjects],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      num_replicas: replicas,
      duplicate_window: nanos(duplicateWindowMs),
    });
  } catch (error) {
    // Who comes second in the same moment may hear that its subjects are taken: by the very stream it wants.
    const isThere = await streams.info(eventStream.name).catch(() => null);
    if (isThere === null) throw error;
  }
}

/** The place of the newest event on the stream; 0 while it is empty. */
export async function lastSequence(connection: NatsConnection): Promise<number> {
  return (await lookAtStream(connection)).last;
}

/** The place of the newest event, and when the stream was made: one made anew counts from one again. */
export async function lookAtStream(connection: NatsConnection): Promise<{ last: number; created: string }> {
  const manager = await jetstreamManager(connection, { timeout: askTimeoutMs });
  const { state, created } = await manager.streams.info(eventStream.name);
  return { last: state.last_seq, created: String(created) };
}
