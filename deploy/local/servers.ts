import { setTimeout as sleep } from 'node:timers/promises';
import { finishMove, finishRestore } from '../backup/finish-restore';
import { reportTo } from '../backup/report';
import { givenNatsUrls, type NatsUrls } from '../nats/users';
import { checkGivenServers, type Environment } from './check-given-servers';
import { type Display } from './display';
import { createDataFolder } from './infrastructure/data-folder';
import { type Infrastructure, startInfrastructure } from './infrastructure/infrastructure';
import { InfrastructureError } from './infrastructure/infrastructure-error';
import { type InfrastructureProgress } from './infrastructure/progress';
import { type Connections, leaveConnections, readConnections, removeTraces } from './running';

/** PostgreSQL and NATS, for as long as `stop` is not called. */
export interface Servers {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  /** One a service. */
  readonly natsUrls: NatsUrls;
  stop(): Promise<void>;
}

export interface ServersOptions {
  readonly dataFolder: string;
  readonly env: Environment;
  readonly display: Display;
  /** Called with a sentence when a server ends that nobody asked to. */
  readonly onLost: (why: string) => void;
}

const joinMsMax = 60_000;
const pollMs = 200;
const watchMs = 500;
const serverNames = { postgres: 'PostgreSQL', nats: 'NATS' } as const;

/**
 * Brings up what the environment does not name, and leaves word of both for other processes.
 * @throws InfrastructureError, ServerUnreachableError
 */
export async function startServers(options: ServersOptions): Promise<Servers> {
  const { dataFolder, env } = options;
  const running = readConnections(dataFolder);
  if (running) throw new InfrastructureError('data-folder-in-use', { folder: dataFolder, pid: running.pid });
  finishMove(dataFolder);
  createDataFolder(dataFolder);
  await checkGivenServers(env);
  const infrastructure = await startInfrastructure({ dataFolder, env, onProgress: watching(options) });
  if (!env['DATABASE_URL']) await finishOrStop(infrastructure, options);
  removeTraces(dataFolder);
  leaveConnections(dataFolder, infrastructure);
  const { databaseUrl, natsUrl, natsUrls } = infrastructure;
  return {
    databaseUrl,
    natsUrl,
    natsUrls,
    stop: async () => {
      removeTraces(dataFolder);
      await infrastructure.stop();
    },
  };
}

/** A restore that was broken off had not told the events again. */
async function finishOrStop(
  infrastructure: Infrastructure,
  { dataFolder, display }: ServersOptions,
): Promise<void> {
  const report = reportTo((line) => display.line(`  ${line}`));
  try {
    await finishRestore(dataFolder, infrastructure, report);
  } catch (error) {
    await infrastructure.stop();
    throw error;
  }
}

/**
 * The servers for one service: those that the environment names, else those of a Puente that runs on this data folder,
 * else ones of its own, which services started later join.
 * @throws InfrastructureError, ServerUnreachableError
 */
export async function findServers(options: ServersOptions): Promise<Servers> {
  const { dataFolder, env } = options;
  const { DATABASE_URL: databaseUrl, NATS_URL: natsUrl } = env;
  if (databaseUrl && natsUrl) {
    await checkGivenServers(env);
    const natsUrls = givenNatsUrls(natsUrl, env);
    return { databaseUrl, natsUrl, natsUrls, stop: async () => undefined };
  }
  for (const deadline = Date.now() + joinMsMax; ;) {
    const running = readConnections(dataFolder);
    if (running) return joined(running, options);
    try {
      return await startServers(options);
    } catch (error) {
      // Somebody is bringing them up at this moment, or taking them down.
      if (!isInUse(error) || Date.now() > deadline) throw error;
      await sleep(pollMs);
    }
  }
}

function joined(running: Connections, { dataFolder, onLost }: ServersOptions): Servers {
  const { databaseUrl, natsUrl, natsUrls, pid } = running;
  const watch = setInterval(() => {
    if (readConnections(dataFolder)?.pid === pid) return;
    clearInterval(watch);
    onLost(`Process ${pid}, which runs PostgreSQL and NATS, has ended.`);
  }, watchMs);
  return { databaseUrl, natsUrl, natsUrls, stop: async () => clearInterval(watch) };
}

function watching({ display, onLost, dataFolder }: ServersOptions) {
  const asked = new Set<string>();
  return (progress: InfrastructureProgress): void => {
    const { step, state } = progress;
    if (state === 'stopping') asked.add(step);
    if (state === 'stopped' && !asked.has(step))
      onLost(`${serverNames[step]} has ended by itself. Its log: ${dataFolder}/${step}.log`);
    display.infrastructure(progress);
  };
}

function isInUse(error: unknown): boolean {
  return error instanceof InfrastructureError && error.code === 'data-folder-in-use';
}
