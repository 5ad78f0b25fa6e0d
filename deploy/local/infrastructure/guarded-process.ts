import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';

export interface GuardedProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** Receives both outputs; emptied first where it has outgrown 5 MB. */
  readonly logFile: string;
  /** Sent when this process dies without having stopped the server. */
  readonly signalOnOrphan: 'INT' | 'TERM';
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface GuardedProcess {
  readonly pid: number;
  /** Resolves when the server has ended, with its exit code (null after a signal). */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
  /** Sends the signal, waits, and kills after `graceMs`. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<void>;
  /** The last lines of the log, for an error. */
  logTail(): string;
}

const logBytesMax = 5_000_000;

// Reads a pipe that only this process writes to: end of file means that we died, also by kill -9.
const guardScript = 'trap "" INT TERM HUP; read -r _; kill "-$2" "$1" 2>/dev/null';

/**
 * Starts a server in a session of its own, so that Ctrl-C reaches only us and we stop it in order,
 * with a guard that ends it should we be killed.
 */
export async function startGuarded(options: GuardedProcessOptions): Promise<GuardedProcess> {
  const child = spawnServer(options);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid!;
  const guard = startGuard(pid, options.signalOnOrphan);
  const guardEnded = endOf(guard);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      // Before anything else can take over the number of the server's process; awaited, so that no zombie stays.
      guard.kill('SIGKILL');
      void guardEnded.then(() => resolve(code));
    });
  });
  child.unref();
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    pid,
    ended,
    hasEnded,
    stop: async (signal, graceMs) => {
      child.ref();
      guard.ref();
      if (!hasEnded()) child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
    logTail: () => readTail(options.logFile),
  };
}

function startGuard(pid: number, signal: 'INT' | 'TERM'): ChildProcess {
  const guard = spawn('sh', ['-c', guardScript, 'guard', String(pid), signal], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const pipe = guard.stdin as unknown as { unref?: () => void } | null;
  pipe?.unref?.();
  guard.unref();
  return guard;
}

/** Where there is no `sh`, the guard ends at once, and the next start stops the orphan. */
function endOf(guard: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    guard.once('exit', () => resolve());
    guard.once('error', () => resolve());
  });
}

function spawnServer(options: GuardedProcessOptions): ChildProcess {
  emptyIfLarge(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
  try {
    return spawn(options.command, options.args, {
      detached: true,
      stdio: ['ignore', log, log],
      ...(options.user ?? {}),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
    });
  } finally {
    closeSync(log);
  }
}

function emptyIfLarge(path: string): void {
  try {
    if (statSync(path).size > logBytesMax) truncateSync(path);
  } catch {
    // no log yet
  }
}

function readTail(path: string): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
  } catch {
    return '';
  }
}
