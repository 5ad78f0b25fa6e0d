import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Backoff } from '@puente/messaging';
import { describeError } from '@puente/platform';
import { type Imports } from '../use-cases/ports/imports';
import { type RunImport } from '../use-cases/run-import';

/** For what another replica began and did not live to finish. */
const pollMs = 2_000;

/** Runs imports, the oldest first, one at a time, also those that a crash broke off. */
export class ImportWorker implements OnModuleInit, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private nudge = new AbortController();

  constructor(
    private readonly imports: Imports,
    private readonly run: RunImport,
    private readonly logger: LoggerService,
  ) {}

  onModuleInit(): void {
    this.running = this.work();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  /** There is something to do. */
  wake(): void {
    this.nudge.abort();
  }

  private async work(): Promise<void> {
    const backoff = new Backoff();
    const { signal } = this.stopping;
    while (!signal.aborted) {
      this.nudge = new AbortController();
      try {
        const before = await this.imports.next();
        if (before) await this.run.execute(before, signal);
        const after = before && (await this.imports.find(before.id));
        // Where nothing moved, another replica is at it.
        const moved = before?.status !== after?.status || before?.rowsHandled !== after?.rowsHandled;
        if (!moved) await this.pause();
        backoff.reset();
      } catch (error) {
        this.logger.warn(`an import waits: ${describeError(error)}`, ImportWorker.name);
        await backoff.pause(signal);
      }
    }
  }

  private async pause(): Promise<void> {
    await sleep(pollMs, undefined, { signal: this.nudge.signal }).catch(() => undefined);
  }
}
