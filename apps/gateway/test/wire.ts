import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Wire {
  /** Where the other end is reached through the wire. */
  readonly url: string;
  /** Drops what is connected and refuses what comes, until it is mended. */
  cut(): void;
  /** Takes what comes and passes nothing on, until it is mended: a server that has frozen. */
  hold(): void;
  mend(): void;
  remove(): Promise<void>;
}

/** A wire to a server, that a test may cut: to both ends it looks as if the other were gone. */
export async function wireTo(url: string): Promise<Wire> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  let isHeld = false;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
      if (isHeld) socket.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const near = new URL(url);
  near.port = String((server.address() as AddressInfo).port);
  return {
    url: near.href.replace(/\/$/, ''),
    cut: () => {
      isCut = true;
      drop();
    },
    hold: () => {
      isHeld = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      isCut = false;
      isHeld = false;
      for (const socket of sockets) socket.resume();
    },
    remove: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
