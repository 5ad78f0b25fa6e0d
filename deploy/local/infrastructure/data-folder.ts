import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InfrastructureError } from './infrastructure-error';
import { isAlive, startMark } from './process-identity';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Creates the folder, private to its owner; one that exists keeps its mode.
 * Root's may be passed through (not listed): PostgreSQL refuses to run as root and has to reach its own part of it.
 * @throws InfrastructureError data-folder-not-writable
 */
export function createDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InfrastructureError('data-folder-not-writable', { folder, reason }, { cause: error });
  }
}

/**
 * Creates the folder and holds it for this process until `release()`. The lock of a dead process is taken over.
 * @throws InfrastructureError data-folder-in-use (with the pid), data-folder-not-writable
 */
export function lockDataFolder(folder: string): { release(): void } {
  createDataFolder(folder);
  const lock = join(folder, 'lock');
  const mine = `${process.pid} ${startMark(process.pid)}\n`;
  // Linking a finished file is atomic: nobody ever reads a half-written lock.
  const draft = join(folder, `.lock-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    while (!linked(draft, lock)) {
      const held = read(lock);
      if (held !== undefined) removeIfStale(folder, lock, held);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(lock) === mine) rmSync(lock, { force: true });
    },
  };
}

function removeIfStale(folder: string, lock: string, held: string): void {
  const [pid, ...mark] = held.trim().split(' ');
  const holder = Number(pid);
  if (holder > 0 && isAlive(holder) && startMark(holder) === mark.join(' ')) {
    throw new InfrastructureError('data-folder-in-use', { folder, pid: holder });
  }
  const aside = `${lock}-stale-${randomBytes(4).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // another start was faster; the next round sees its lock
  }
  // Between reading and renaming, another start may have put its own lock there: give it back.
  if (read(aside) !== held) linked(aside, lock);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
