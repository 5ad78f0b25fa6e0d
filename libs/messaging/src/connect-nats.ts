import { setImmediate as turn } from 'node:timers/promises';
import { connect, type NatsConnection } from '@nats-io/transport-node';

/** How a NATS address is given to the client, which does not read credentials out of a URL. */
export interface NatsAddress {
  readonly servers: string;
  readonly user?: string;
  readonly pass?: string;
}

export function natsAddress(natsUrl: string): NatsAddress {
  const { host, protocol, username, password } = new URL(natsUrl);
  const servers = `${protocol}//${host}`;
  if (username === '') return { servers };
  return { servers, user: decodeURIComponent(username), pass: decodeURIComponent(password) };
}

/** Options that every connection of ours has: it looks for its server for ever, and notices soon that it is gone. */
export const connectionHabits = {
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
  pingInterval: 5_000,
  maxPingOut: 2,
} as const;

/** Where a service's answers arrive; the server lets nobody else listen there. */
export function inboxPrefix(service: string): string {
  return `_INBOX_${service}`;
}

export interface NatsSettings {
  /** How many servers of a cluster hold the stream, where this process has to create it. Default 1. */
  readonly streamReplicas?: number | undefined;
}

interface ConnectedAs {
  readonly name: string;
  readonly streamReplicas: number;
}

const connections = new WeakMap<NatsConnection, ConnectedAs>();

/** @throws Error where no server answers. */
export async function connectNats(
  natsUrl: string,
  name: string,
  { streamReplicas = 1 }: NatsSettings = {},
): Promise<NatsConnection> {
  const connection = await connect({
    ...natsAddress(natsUrl),
    ...connectionHabits,
    name,
    inboxPrefix: inboxPrefix(name),
  });
  closeATurnLater(connection);
  connections.set(connection, { name, streamReplicas });
  return connection;
}

/**
 * The client stops listening to its socket's errors as it closes: one that a write to a server just gone is about to
 * raise would end the process.
 */
function closeATurnLater(connection: NatsConnection): void {
  const close = connection.close.bind(connection);
  connection.close = async () => {
    await turn();
    await close();
  };
}

/** What a connection of `connectNats` was opened with; it does not tell by itself. */
export function connectedAs(connection: NatsConnection): ConnectedAs {
  const known = connections.get(connection);
  if (!known) throw new Error('not opened by connectNats');
  return known;
}
