import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../../deploy/local/infrastructure/find-nats-server';
import { startGuarded } from '../../deploy/local/infrastructure/guarded-process';
import { root } from '../contract/source-files';
import { type Variables } from './compose-file';

/** Ports of this computer in place of the containers' own. */
export interface NatsPorts {
  readonly client: number;
  readonly monitor: number;
  readonly cluster?: number;
}

export interface NatsFromFile {
  readonly host: string;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A nats-server on one of the files of deploy/nats, as a container runs it but for ports and folder. */
export async function startNatsFromFile(
  file: 'nats.conf' | 'cluster.conf',
  env: Variables,
  ports: NatsPorts,
): Promise<NatsFromFile> {
  const program = await findNatsServer({ env: process.env });
  if (program.kind !== 'binary') throw new Error('no nats-server that runs outside a container');
  const folder = mkdtempSync(join(tmpdir(), 'puente-test-nats-'));
  const read = (name: string) => readFileSync(join(root, 'deploy/nats', name), 'utf8');
  const here = read(file)
    .replace('port: 4222', `host: "127.0.0.1"\nport: ${ports.client}`)
    .replace('http_port: 8222', `http: "127.0.0.1:${ports.monitor}"`)
    .replace('port: 6222', `host: "127.0.0.1"\n  port: ${ports.cluster}`)
    .replace('"/data"', JSON.stringify(join(folder, 'data')));
  writeFileSync(join(folder, file), here);
  writeFileSync(join(folder, 'authorization.conf'), read('authorization.conf'));
  const server = await startGuarded({
    ...{ command: program.path, args: ['--config', join(folder, file)], env: { ...process.env, ...env } },
    ...{ cwd: folder, logFile: join(folder, 'log'), signalOnOrphan: 'TERM' },
  });
  const clear = () => rmSync(folder, { recursive: true, force: true });
  return {
    host: `127.0.0.1:${ports.client}`,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
      clear();
    },
    stop: async () => {
      await server.stop('SIGTERM', 10_000);
      clear();
    },
  };
}
