import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { InfrastructureError } from './infrastructure-error';
import { isAlive } from './process-identity';
import { type SystemUser } from './postgres-user';
import { stopOrphan } from './stop-orphan';

export const superuser = 'postgres';

export interface ClusterOptions {
  /** Holds the cluster in its sub-folder `postgres`; the user must be able to pass through it. */
  readonly folder: string;
  readonly password: string;
  readonly binaries: string;
  readonly user: SystemUser | undefined;
  /** False for tests: nothing is forced to disk. */
  readonly durable: boolean;
}

/** The environment of the server's programs: a stray PGDATA or locale of the user's must not change them. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/**
 * Creates the cluster unless it is there; a creation that was interrupted is begun again.
 * @returns its data directory
 */
export async function createCluster(options: ClusterOptions, onCreating: () => void): Promise<string> {
  const cluster = join(options.folder, 'postgres');
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  onCreating();
  const draft = `${cluster}.new`;
  const passwordFile = join(options.folder, '.postgres-password');
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600, flag: 'wx' });
  if (options.user !== undefined) {
    chownSync(draft, options.user.uid, options.user.gid);
    chownSync(passwordFile, options.user.uid, options.user.gid);
  }
  try {
    await initdb(options, draft, passwordFile);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return cluster;
}

async function initdb(options: ClusterOptions, draft: string, passwordFile: string): Promise<void> {
  // The built-in locale sorts alike on every machine, whatever its system library knows.
  const args = [
    '-D',
    draft,
    '-U',
    superuser,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  if (!options.durable) args.push('--no-sync');
  const run = promisify(execFile);
  const who = options.user === undefined ? {} : { uid: options.user.uid, gid: options.user.gid };
  try {
    await run(join(options.binaries, 'bin', 'initdb'), args, {
      cwd: '/',
      env: postgresEnvironment(),
      ...who,
    });
  } catch (error) {
    const tail = (error as { stderr?: string }).stderr?.trimEnd() ?? String(error);
    throw new InfrastructureError('postgres-did-not-start', { log: 'initdb', tail }, { cause: error });
  }
}

/** What the server writes into its data directory about itself. */
export function readPostmasterFile(cluster: string): { pid: number; isReady: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Ends the server that a killed start left on this cluster, and clears what would stop the next one. */
export async function clearOrphanedServer(cluster: string, onFound: (pid: number) => void): Promise<void> {
  const left = readPostmasterFile(cluster);
  if (left === undefined || !(left.pid > 0) || !isAlive(left.pid)) return; // PostgreSQL itself clears a dead one's file
  onFound(left.pid);
  const isGone = await stopOrphan(left.pid, `-D ${cluster} `, ['SIGINT', 'SIGQUIT']);
  // The number belongs to somebody else's process now, which PostgreSQL would take for its own server.
  if (!isGone) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
