import { createServer } from 'node:net';

const usualPort = 3000;

/** The port that was asked for is taken. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTakenError';
  }
}

/**
 * Where the gateway shall listen: at `wanted`, or at the usual port, or, where that is taken, at any free one (0).
 * @throws PortTakenError where `wanted` is taken
 */
export async function choosePort(wanted: number | undefined, usual = usualPort): Promise<number> {
  if (wanted === undefined) return (await isFree(usual)) ? usual : 0;
  if (await isFree(wanted)) return wanted;
  throw new PortTakenError(wanted);
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
