import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@puente/testing';
import { startEmbeddedPostgres } from '../../../deploy/local/infrastructure/embedded-postgres';
import { findNatsServer } from '../../../deploy/local/infrastructure/find-nats-server';
import { freePort } from '../../../deploy/local/infrastructure/free-port';
import { startNatsServer } from '../../../deploy/local/infrastructure/nats-server';
import { derivedPasswords } from '../../../deploy/postgres/passwords';
import { provision, type ServiceUrls } from '../../../deploy/postgres/provision';
import { type DatabaseService } from '../../../deploy/postgres/services';
import { demoToken } from '../../../deploy/operate/demo-logins';
import { startProgram } from './program';

/** PostgreSQL that forces every commit to disk, nats-server, and the programs started on them: each a process of its own. */
export interface BenchStage {
  readonly adminUrl: string;
  readonly databaseUrls: ServiceUrls;
  readonly natsUrl: string;
  readonly startService: (service: DatabaseService) => Promise<void>;
  /** Starts a program that listens on `PORT` and answers `/health/live`; gives its origin. */
  readonly startDoor: (name: string, path: string) => Promise<string>;
  /** Starts accounts; gives what an admin's requests say of themselves. */
  readonly admit: () => Promise<{ readonly authorization: string }>;
  readonly startProgram: (name: string, path: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const password = 'bench';
const doorMsMax = 30_000;

export async function openBenchStage(): Promise<BenchStage> {
  const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'));
  // PostgreSQL refuses to run as root: another account has to pass through.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const toStop: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const stop of toStop.splice(0).toReversed()) await stop();
  };
  try {
    const postgres = await startEmbeddedPostgres({ folder, password, durable: true });
    toStop.push(postgres.stop);
    const nats = await startNatsServer({ folder, program: await findNatsServer({ env: process.env }) });
    toStop.push(nats.stop);
    const databaseUrls = await provision(postgres.url, { passwords: derivedPasswords(postgres.url)! });
    const start: typeof startProgram = async (name, path, ...rest) => {
      const program = await startProgram(name, path, ...rest);
      toStop.push(program.stop);
      return program;
    };
    const env = { NATS_URL: nats.url, OPERATIONS_PORT: '0', PUENTE_LOG: 'error', NODE_ENV: 'production' };
    const demo = { PUENTE_DEMO: 'on' };
    const startService: BenchStage['startService'] = async (schema) => {
      const name = schema.replaceAll('_', '-');
      await start(name, `apps/${name}/src/main`, folder, {
        ...env,
        ...demo,
        DATABASE_URL: databaseUrls[schema],
      });
    };
    return {
      adminUrl: postgres.url,
      databaseUrls,
      natsUrl: nats.url,
      startService,
      startDoor: async (name, path) => {
        const port = await freePort();
        const origin = `http://127.0.0.1:${port}`;
        const program = await start(name, path, folder, { ...env, PORT: String(port) });
        await until(() => isLive(origin, program.check), { timeoutMs: doorMsMax, intervalMs: 50 });
        return origin;
      },
      admit: async () => {
        await startService('accounts');
        const token = await until(() => demoToken(nats.url, 'admin').catch(() => null), {
          timeoutMs: doorMsMax,
        });
        return { authorization: `Bearer ${token}` };
      },
      startProgram: async (name, path) => void (await start(name, path, folder, env)),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function isLive(origin: string, check: () => void): Promise<boolean> {
  check();
  return (await fetch(`${origin}/health/live`)).ok;
}
