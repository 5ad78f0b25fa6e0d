import { commandLine, isAlive } from './process-identity';

/**
 * Ends a server that an earlier, killed start left behind. It is ours only if its command line names `mark`
 * (a path inside our data folder): a recycled process id is left alone.
 * @returns whether such a process was found (and is gone now)
 */
export async function stopOrphan(
  pid: number,
  mark: string,
  signals: readonly NodeJS.Signals[],
): Promise<boolean> {
  const isOurs = (): boolean => isAlive(pid) && (commandLine(pid)?.includes(mark) ?? false);
  if (!isOurs()) return false;
  for (const signal of [...signals, 'SIGKILL' as const]) {
    try {
      process.kill(pid, signal);
    } catch {
      return true; // it has just ended
    }
    for (const until = Date.now() + 10_000; Date.now() < until;) {
      if (!isOurs()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return true;
}
