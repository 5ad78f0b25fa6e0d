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

/** @throws Error where no server answers. */
export function connectNats(natsUrl: string, name: string): Promise<NatsConnection> {
  return connect({ ...natsAddress(natsUrl), ...connectionHabits, name });
}
