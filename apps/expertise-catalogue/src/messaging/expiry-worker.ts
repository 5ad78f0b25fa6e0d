import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { describeError } from '@puente/platform';
import { type ExpireStartUps } from '../use-cases/expire-start-ups';

const everyMs = 60_000;

/** Looks each minute for start-ups whose time has come. */
export class ExpiryWorker implements OnModuleInit, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly expiring: ExpireStartUps,
    private readonly logger: LoggerService,
  ) {}

  onModuleInit(): void {
    this.running = this.work();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (await this.look()) continue;
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Whether there may be more. */
  private async look(): Promise<boolean> {
    try {
      return (await this.expiring.execute()).mayBeMore;
    } catch (error) {
      this.logger.warn(`expiry waits: ${describeError(error)}`, ExpiryWorker.name);
      return false;
    }
  }
}
