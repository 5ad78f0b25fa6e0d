import { setTimeout as sleep } from 'node:timers/promises';
import { type GuardedProcess, startGuarded } from '../../../deploy/local/infrastructure/guarded-process';
import { type ProcessName } from '../plan/fault';
import { signal } from './process-tree';

export interface ServiceProcessOptions {
  readonly name: ProcessName;
  /** The compiled program. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Told of what no fault explains: a process that ended by itself, or badly when it was asked to. */
  readonly onTrouble: (what: string) => void;
  /** Whether servers were out of order at any time since, so that a start or a stop may fail. */
  readonly wereServersDisturbed: (sinceMs: number) => boolean;
}

const againAfterMs = 250;
const stopWithinMs = 15_000;

/** A service as an orchestrator runs it: started again whenever it has ended, until it is to stay down. */
export class ServiceProcess {
  private running: GuardedProcess | null = null;
  private wanted = false;
  private supervising: Promise<void> = Promise.resolve();
  /** Ended because a fault killed or stopped it. */
  private wasEnded = false;

  constructor(private readonly options: ServiceProcessOptions) {}

  get name(): ProcessName {
    return this.options.name;
  }

  get pid(): number | null {
    return this.running?.hasEnded() === false ? this.running.pid : null;
  }

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.supervising = this.supervising.then(() => this.supervise());
  }

  /** `kill -9`; stays down until it is started again. */
  async kill(): Promise<void> {
    this.end('SIGKILL');
    await this.supervising;
  }

  /** SIGTERM, as an orchestrator does; stays down. It is to end by itself, with 0. */
  async stop(): Promise<void> {
    const begun = performance.now();
    const stopping = this.running;
    this.end('SIGTERM');
    const late = setTimeout(() => {
      this.options.onTrouble(`${this.name} did not stop within ${stopWithinMs} ms`);
      if (stopping) signal(stopping.pid, 'SIGKILL');
    }, stopWithinMs);
    await this.supervising;
    clearTimeout(late);
    const code = stopping && (await stopping.ended);
    if (code !== null && code !== 0 && !this.options.wereServersDisturbed(begun))
      this.options.onTrouble(`${this.name} stopped with ${code}: ${stopping?.logTail() ?? ''}`);
  }

  freeze(): void {
    if (this.pid !== null) signal(this.pid, 'SIGSTOP');
  }

  thaw(): void {
    if (this.pid !== null) signal(this.pid, 'SIGCONT');
  }

  private end(name: 'SIGKILL' | 'SIGTERM'): void {
    this.wanted = false;
    this.wasEnded = true;
    if (this.pid !== null) signal(this.pid, name);
  }

  private async supervise(): Promise<void> {
    while (this.wanted) {
      const begun = performance.now();
      this.wasEnded = false;
      this.running = await startGuarded({
        ...{ command: process.execPath, args: [this.options.program], logFile: this.options.logFile },
        signalOnOrphan: 'TERM',
        env: { ...process.env, ...this.options.env },
      });
      // Stopped while it was being started: the signal has found nobody.
      if (!this.wanted) signal(this.running.pid, 'SIGKILL');
      const code = await this.running.ended;
      if (this.wasEnded || !this.wanted) continue;
      this.judge(code, begun);
      await sleep(againAfterMs);
    }
  }

  /** A start may fail while a server is gone, and says so plainly; whoever ran has no reason to end. */
  private judge(code: number | null, begun: number): void {
    const tail = this.running?.logTail() ?? '';
    const couldNotStart = code === 1 && /Cannot go on/.test(tail.split('\n').at(-1) ?? '');
    if (couldNotStart && this.options.wereServersDisturbed(begun)) return;
    this.options.onTrouble(`${this.name} ended by itself with ${code}: ${tail}`);
  }
}
