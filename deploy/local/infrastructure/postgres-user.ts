import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InfrastructureError } from './infrastructure-error';

/** An account that PostgreSQL can run as; it refuses root. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Whom to run PostgreSQL as: nobody special (undefined) unless this process is root's. */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf(name, '-u');
    const gid = idOf(name, '-g');
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new InfrastructureError('postgres-no-unprivileged-user');
}

function idOf(name: string, flag: '-u' | '-g'): number | undefined {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}

/** Whether the user can read and enter (or run) the path: asked of the system, so that every parent folder counts. */
export function canReach(user: SystemUser, path: string): boolean {
  const test = spawnSync('sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return test.status === 0;
}

/** Whether the user can pass through the folder to a path inside it whose name is known. */
export function canPassThrough(user: SystemUser, folder: string): boolean {
  const options = { uid: user.uid, gid: user.gid, cwd: '/', stdio: 'ignore' } as const;
  return spawnSync('sh', ['-c', 'cd "$1"', 'sh', folder], options).status === 0;
}

/** A folder of root's that the user can enter and nobody else can tamper with. Root only. */
export function reachableFolder(user: SystemUser): string {
  const candidates = ['/var/lib/puente', join(tmpdir(), 'puente-root')];
  for (const folder of candidates) {
    try {
      mkdirSync(folder, { mode: 0o755 });
    } catch {
      // it exists, or its parent is read-only: the check below tells
    }
    if (isRootsOwn(folder) && canReach(user, folder)) return folder;
  }
  throw new InfrastructureError('postgres-no-readable-place', {
    user: user.name,
    tried: candidates.join(', '),
  });
}

function isRootsOwn(folder: string): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat !== undefined && stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
}
