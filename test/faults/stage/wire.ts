import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way from one process to one server, that keeps its port wherever the server comes back. */
export interface Wire {
  readonly port: number;
  /** How many connections it carries just now. */
  connections(): number;
  /** Drops what is connected and refuses what comes, until it is mended. */
  cut(): void;
  /** Takes what comes and passes nothing on, in either direction. */
  silence(): void;
  /** Passes on what the server says only: nothing that the process answers arrives. */
  mute(): void;
  mend(): void;
  remove(): Promise<void>;
}

type State = 'whole' | 'cut' | 'silent' | 'mute';

/** @param targetPort where the server listens just now; asked anew for each connection */
export async function wireTo(targetPort: () => number): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: State = 'whole';
  const obey = ([near, far]: readonly [Socket, Socket]) => {
    if (state === 'silent' || state === 'mute') near.pause();
    else near.resume();
    if (state === 'silent') far.pause();
    else far.resume();
  };
  const drop = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
    pairs.clear();
  };
  const become = (next: State) => {
    state = next;
    if (next === 'cut') drop();
    else for (const pair of pairs) obey(pair);
  };
  const server = createServer((near) => {
    near.on('error', () => undefined);
    if (state === 'cut') return near.destroy();
    const far = connect(targetPort(), '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    carry(near, far);
    carry(far, near);
    near.on('close', () => pairs.delete(pair));
    obey(pair);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => pairs.size,
    cut: () => become('cut'),
    silence: () => become('silent'),
    mute: () => become('mute'),
    mend: () => become('whole'),
    remove: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Not by `pipe`: that would resume what was paused. What is written faster than it is read waits in memory. */
function carry(from: Socket, to: Socket): void {
  from.on('data', (bytes) => to.write(bytes));
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroy());
}
