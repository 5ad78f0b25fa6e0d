import { jetstreamManager, JetStreamApiError } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { durableName } from './event-consumer';
import { eventStream, lastSequence } from './event-stream';

/**
 * The place on the stream up to which a service's durable consumers have handled every event of these owners, 0 where
 * one has not begun. Read it before a snapshot of the tables: what follows it may be in them, nothing before is missing.
 */
export async function handledUpTo(
  connection: NatsConnection,
  service: string,
  owners: readonly string[],
): Promise<number> {
  const last = await lastSequence(connection);
  const places = await Promise.all(
    owners.map((owner) => placeOf(connection, durableName(service, owner), last)),
  );
  return Math.min(...places);
}

async function placeOf(connection: NatsConnection, durable: string, last: number): Promise<number> {
  try {
    const manager = await jetstreamManager(connection);
    const info = await manager.consumers.info(eventStream.name, durable);
    const isCaughtUp = info.num_pending === 0 && info.num_ack_pending === 0;
    return isCaughtUp ? last : info.ack_floor.stream_seq;
  } catch (error) {
    if (error instanceof JetStreamApiError) return 0;
    throw error;
  }
}
