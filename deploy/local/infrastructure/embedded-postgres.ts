import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port';
import { type GuardedProcess, startGuarded } from './guarded-process';
import { InfrastructureError } from './infrastructure-error';
import { postgresBinaries } from './postgres-binaries';
import {
  clearOrphanedServer,
  type ClusterOptions,
  createCluster,
  postgresEnvironment,
  readPostmasterFile,
  superuser,
} from './postgres-cluster';
import { canPassThrough, postgresUser, reachableFolder, type SystemUser } from './postgres-user';
import { type OnProgress } from './progress';
import { archiveCommand } from './wal-archive';

export interface EmbeddedPostgresOptions {
  /** An existing folder, held by the caller's lock; the cluster is its sub-folder `postgres`. */
  readonly folder: string;
  /** Of the superuser. Set when the cluster is created. */
  readonly password: string;
  /** False for tests: nothing is forced to disk. Default true. */
  readonly durable?: boolean;
  readonly onProgress?: OnProgress;
}

export interface EmbeddedPostgres {
  /** Of the superuser, in the database `puente`. */
  readonly url: string;
  readonly pid: number;
  readonly dataDirectory: string;
  /** Resolves when the server ends, by `stop()` or by itself. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

const startMsMax = 60_000;
/** A restored cluster first reads its log. */
const recoverMsMax = 3_600_000;
/** A piece of the log that is not full goes to the archive after this time: as much may be lost with the disk. */
const archiveSeconds = 60;
const stopMsMax = 20_000;
const databaseName = 'puente';

/**
 * PostgreSQL 18 on a free loopback port. Creates the cluster on the first call, ends a server that a killed start left.
 * @throws InfrastructureError postgres-*
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const report = options.onProgress ?? (() => undefined);
  const user = postgresUser();
  const folder = clusterFolder(options.folder, user, report);
  const cluster: ClusterOptions = {
    folder,
    user,
    password: options.password,
    binaries: postgresBinaries(user),
    durable: options.durable ?? true,
  };
  const dataDirectory = await createCluster(cluster, () => report({ step: 'postgres', state: 'creating' }));
  await clearOrphanedServer(dataDirectory, (pid) =>
    report({ step: 'postgres', state: 'stopping-orphan', data: { pid } }),
  );
  report({ step: 'postgres', state: 'starting' });
  const logFile = join(options.folder, 'postgres.log');
  const { server, port } = await startServer(cluster, dataDirectory, logFile);
  const stop = async (): Promise<void> => server.stop('SIGINT', stopMsMax);
  const url = (database: string): string =>
    `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  try {
    await createDatabase(url('postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  report({ step: 'postgres', state: 'ready', data: { port } });
  return { url: url(databaseName), pid: server.pid, dataDirectory, ended: server.ended, stop };
}

/** The folder itself, or, where root's server may not pass through it, a place of its own that the folder remembers. */
export function clusterFolder(folder: string, user: SystemUser | undefined, report: OnProgress): string {
  const note = join(folder, 'postgres-location');
  if (!existsSync(note)) {
    if (user === undefined || canPassThrough(user, folder)) return folder;
    const place = join(reachableFolder(user), `data-${randomBytes(6).toString('hex')}`);
    writeFileSync(note, place, { mode: 0o600 });
  }
  const place = readFileSync(note, 'utf8').trim();
  mkdirSync(place, { recursive: true, mode: 0o711 });
  report({ step: 'postgres', state: 'relocated', data: { folder: place } });
  return place;
}

async function startServer(
  cluster: ClusterOptions,
  dataDirectory: string,
  logFile: string,
): Promise<{ server: GuardedProcess; port: number }> {
  const isRecovering = existsSync(join(dataDirectory, 'recovery.signal'));
  const deadline = Date.now() + (isRecovering ? recoverMsMax : startMsMax);
  for (;;) {
    const port = await freePort();
    const server = await startGuarded({
      command: join(cluster.binaries, 'bin', 'postgres'),
      args: ['-D', dataDirectory, ...settings(port, cluster.durable)],
      logFile,
      signalOnOrphan: 'INT',
      cwd: '/',
      env: postgresEnvironment(),
      ...(cluster.user === undefined ? {} : { user: { uid: cluster.user.uid, gid: cluster.user.gid } }),
    });
    if (await isReady(server, dataDirectory, deadline)) return { server, port };
    await server.stop('SIGINT', stopMsMax);
    const tail = server.logTail();
    // A killed server's backends hold its memory for a moment; somebody else may have taken the port.
    const isPassing = /still in use|could not bind/.test(tail);
    if (!isPassing || Date.now() > deadline) {
      throw new InfrastructureError('postgres-did-not-start', { log: logFile, tail });
    }
    await pause(200);
  }
}

async function isReady(server: GuardedProcess, dataDirectory: string, deadline: number): Promise<boolean> {
  while (!server.hasEnded() && Date.now() < deadline) {
    const file = readPostmasterFile(dataDirectory);
    if (file?.pid === server.pid && file.isReady) return true;
    await pause(10);
  }
  return false;
}

function settings(port: number, durable: boolean): string[] {
  const chosen: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // Ready means that the log is read to its end, and not just far enough to look at the tables.
    hot_standby: 'off',
  };
  if (durable)
    Object.assign(chosen, {
      archive_mode: 'on',
      archive_command: archiveCommand,
      archive_timeout: `${archiveSeconds}s`,
    });
  if (!durable) {
    Object.assign(chosen, { fsync: 'off', full_page_writes: 'off' });
    Object.assign(chosen, { wal_level: 'minimal', max_wal_senders: '0', autovacuum: 'off' });
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
