import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { eventStream } from '@puente/messaging';
import { connect } from '@nats-io/transport-node';

const eventsAtOnce = 20;
const withinMs = 2_000;

/**
 * Publishes events that were told already once more: the same envelope ids, but no message id by which the stream would
 * know them. Does what it can where the server is not there. `choice` in [0, 1) says where on the stream to begin.
 */
export async function tellAgain(natsUrl: string, choice: number): Promise<void> {
  const connection = await connect({ servers: natsUrl, timeout: withinMs, reconnect: false }).catch(
    () => null,
  );
  if (connection === null) return;
  try {
    const manager = await jetstreamManager(connection, { timeout: withinMs });
    const { state } = await manager.streams.info(eventStream.name);
    const first = 1 + Math.floor(choice * Math.max(0, state.last_seq - eventsAtOnce));
    const stream = jetstream(connection, { timeout: withinMs });
    const consumer = await stream.consumers.get(eventStream.name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: first,
    });
    const messages = await consumer.fetch({ max_messages: eventsAtOnce, expires: 1_000 });
    for await (const message of messages) await stream.publish(message.subject, message.data);
  } catch {
    // The server has gone meanwhile; what was told again until then counts.
  } finally {
    await connection.close().catch(() => undefined);
  }
}
