import { jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { eventStream } from '@puente/messaging';
import { inParallel } from './in-parallel';

export interface BareOptions {
  readonly natsUrl: string;
  readonly count: number;
  readonly inFlight: number;
}

const stream = { name: 'BARE', subjects: ['bare.*'], storage: StorageType.File };

/**
 * The baseline: an event published to a stream on disk, until a consumer of it has
 * the event; as large as the events of ours on the same server are. Milliseconds of each.
 */
export async function bareEvents({ natsUrl, count, inFlight }: BareOptions): Promise<number[]> {
  const connection = await connect({ servers: natsUrl, name: 'bare-events' });
  try {
    const manager = await jetstreamManager(connection);
    const { state } = await manager.streams.info(eventStream.name);
    await manager.streams.add(stream);
    const client = jetstream(connection);
    const consumer = await client.consumers.get(stream.name);
    const waiting = new Map<string, () => void>();
    const messages = await consumer.consume({
      callback: ({ subject }) => {
        waiting.get(subject)?.();
        waiting.delete(subject);
      },
    });
    const body = 'x'.repeat(Math.round(state.bytes / state.messages));
    const took = await inParallel(count, inFlight, async (number) => {
      const subject = `bare.${number}`;
      const begun = performance.now();
      const seen = new Promise<void>((resolve) => waiting.set(subject, resolve));
      await client.publish(subject, body);
      await seen;
      return performance.now() - begun;
    });
    await messages.close();
    return took;
  } finally {
    await connection.close();
  }
}
