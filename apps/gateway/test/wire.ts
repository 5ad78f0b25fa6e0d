import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Wire {
  /** Where the other end is reached through the wire. */
  readonly url: string;
  /** Drops what is connected and refuses what comes, until it is mended. */
  cut(): void;
  mend(): void;
  remove(): Promise<void>;
}

/** A wire to a server, that a test may cut: to both ends it looks as if the other were gone. */
export async function wireTo(url: string): Promise<Wire> {
  const { hostname, port, protocol } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
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
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${protocol}//127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    remove: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
