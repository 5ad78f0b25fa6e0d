import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGuarded } from '../../../deploy/local/infrastructure/guarded-process';

/** A program of ours as a process of its own. */
export interface Program {
  readonly name: string;
  readonly pid: number;
  /** @throws Error where it has ended by itself */
  readonly check: () => void;
  readonly stop: () => Promise<void>;
}

const stopMsMax = 10_000;
const built = join(__dirname, '..', '..', '..');
/** Set to a folder: every process writes its CPU profile there when it stops. */
const profiles = process.env['PUENTE_BENCH_PROFILES'];

/** Starts a built program, its path without ending, below the root of the build; its output goes to a log in `folder`. */
export async function startProgram(
  name: string,
  path: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Program> {
  if (profiles) mkdirSync(profiles, { recursive: true });
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const named = profiles ? [`--cpu-prof-name=${name}-${process.pid}-${Date.now()}.cpuprofile`] : [];
  const child = await startGuarded({
    command: process.execPath,
    args: [...profiling, ...named, join(built, `${path}.js`)],
    logFile: join(folder, `${name}.log`),
    signalOnOrphan: 'TERM',
    env: { ...process.env, ...env },
  });
  const check = () => {
    if (child.hasEnded()) throw new Error(`${name} has ended by itself:\n${child.logTail()}`);
  };
  return { name, pid: child.pid, check, stop: () => child.stop('SIGTERM', stopMsMax) };
}
