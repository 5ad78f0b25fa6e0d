import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A killed child of a container's first process may never be reaped: it holds nothing any more. */
function isZombie(pid: number): boolean {
  const stat = procFile(pid, 'stat');
  return stat !== undefined && fieldsAfterName(stat)[0] === 'Z';
}

/** When a process started, in the system's own notation: pid and start together are never used twice. */
export function startMark(pid: number): string | undefined {
  const stat = procFile(pid, 'stat');
  return stat === undefined ? ps(pid, 'lstart=') : fieldsAfterName(stat)[19];
}

/** The command line of a process, its arguments joined by spaces. */
export function commandLine(pid: number): string | undefined {
  const raw = procFile(pid, 'cmdline');
  return raw === undefined ? ps(pid, 'command=') : raw.replaceAll('\0', ' ').trim();
}

function fieldsAfterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function procFile(pid: number, name: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const listing = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listing.trim() || undefined;
  } catch {
    return undefined;
  }
}
