import { type NatsConnection } from '@nats-io/transport-node';

/**
 * Acts on every break of the connection until the signal comes. Consumers end then and begin anew: the client's own
 * repair of an ordered one misses what was sent as the connection broke, and leaves a timer behind where it is stopped.
 */
export async function onDisconnect(
  connection: NatsConnection,
  signal: AbortSignal,
  act: () => void,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (signal.aborted) return;
    if (type === 'disconnect') act();
  }
}
