import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStage, type Scrape, scrape, type TestStage, until } from '@puente/testing';
import { freePort } from '../../deploy/local/infrastructure/free-port';
import { type GuardedProcess, startGuarded } from '../../deploy/local/infrastructure/guarded-process';
import { type DatabaseService, serviceOf } from '../../deploy/postgres/services';

const root = join(__dirname, '..', '..');
const startMsMax = 60_000;
/** What an orchestrator would not wait for: a process that has not ended by then fails its test. */
const endMsMax = 20_000;

/** A service as a process of its own, as it runs in production. */
export interface OneProcess {
  readonly name: string;
  /** Of health and metrics; of the gateway, also its front door. */
  readonly origin: string;
  readonly pid: number;
  metrics(): Promise<Scrape>;
  signal(name: NodeJS.Signals): void;
  hasEnded(): boolean;
  /** Its exit code. @throws Error with its log where it does not end */
  ended(): Promise<number | null>;
}

/** A stage, and the processes on it. */
export interface Processes {
  readonly stage: TestStage;
  readonly start: (service: DatabaseService | 'gateway') => Promise<OneProcess>;
  readonly end: () => Promise<void>;
}

export async function openProcesses(): Promise<Processes> {
  // Once, before several of them would do it at the same time.
  execFileSync(process.execPath, ['deploy/local/build.cjs'], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'puente-processes-'));
  const stage = await openStage();
  const started: GuardedProcess[] = [];
  const start: Processes['start'] = async (service) => {
    const name = service === 'gateway' ? service : serviceOf(service);
    const port = String(await freePort());
    const child = await startGuarded({
      command: process.execPath,
      args: [join(root, 'dist', 'apps', name, 'src', 'main.js')],
      logFile: join(folder, `${name}-${port}.log`),
      signalOnOrphan: 'TERM',
      env: {
        ...process.env,
        ...{ NATS_URL: stage.natsUrls[name], OPERATIONS_PORT: port, PORT: port, PUENTE_LOG: 'warn' },
        PUENTE_DEMO: 'on',
        ...(service !== 'gateway' && { DATABASE_URL: stage.database.urls[service] }),
      },
    });
    started.push(child);
    const one = watched(name, `http://127.0.0.1:${port}`, child);
    await until(() => isReady(one, child), { timeoutMs: startMsMax, intervalMs: 50 });
    return one;
  };
  const end = async () => {
    await Promise.all(started.map((child) => child.stop('SIGKILL', 1)));
    await stage.end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { stage, start, end };
}

function watched(name: string, origin: string, child: GuardedProcess): OneProcess {
  return {
    ...{ name, origin, pid: child.pid },
    metrics: () => scrape(origin),
    signal: (signal) => void process.kill(child.pid, signal),
    hasEnded: () => child.hasEnded(),
    ended: async () => {
      await until(() => child.hasEnded(), { timeoutMs: endMsMax }).catch((error: unknown) => {
        throw new Error(`${name} has not ended: ${child.logTail()}`, { cause: error });
      });
      return child.ended;
    },
  };
}

/** The gateway is alive before what is behind it is ready. */
async function isReady({ name, origin }: OneProcess, child: GuardedProcess): Promise<boolean> {
  if (child.hasEnded()) return false;
  const path = name === 'gateway' ? '/health/live' : '/health/ready';
  return (await fetch(`${origin}${path}`)).ok;
}

/** The sum of every series of a metric whose labels hold these texts, as `operation="..."`. */
export function sumOf(metrics: Scrape, name: string, ...labels: readonly string[]): number {
  return [...metrics]
    .filter(([series]) => series.startsWith(`${name}{`) && labels.every((label) => series.includes(label)))
    .reduce((sum, [, value]) => sum + value, 0);
}
