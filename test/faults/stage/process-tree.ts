import { readFileSync, readdirSync } from 'node:fs';

/** The process and the children it has, as Linux lists them. */
export function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid)];
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readStat(pid)?.parent === parent);
}

/** What a backend of PostgreSQL calls itself: `postgres: puente_documents puente 127.0.0.1(4711) idle`. */
export function titleOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/** Signals the process; one that is gone already is no matter. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readStat(pid: number): { parent: number } | undefined {
  // The name in parentheses may hold spaces.
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  return fields && { parent: Number(fields[1]) };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
