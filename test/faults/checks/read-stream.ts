import { DeliverPolicy, jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import { eventStream, lastSequence } from '@puente/messaging';

/** An event as it stands on the stream; the same id again is the same event, told again. */
export interface ToldEvent {
  readonly sequence: number;
  readonly id: string;
  readonly subject: string;
  readonly party: string;
  readonly version: number;
}

/** All that is on the stream, in order. */
export async function readStream(natsUrl: string): Promise<ToldEvent[]> {
  const connection = await connect({ servers: natsUrl });
  try {
    const last = await lastSequence(connection);
    const told: ToldEvent[] = [];
    if (last === 0) return told;
    const consumer = await jetstream(connection).consumers.get(eventStream.name, {
      deliver_policy: DeliverPolicy.All,
    });
    for await (const message of await consumer.consume()) {
      const { id, subject, party, version } = message.json<EventEnvelope<unknown>>();
      told.push({ sequence: message.seq, id, subject, party, version });
      if (message.seq >= last) break;
    }
    return told;
  } finally {
    await connection.close();
  }
}
