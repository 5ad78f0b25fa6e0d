import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { describeError } from './describe-error';

/**
 * Work that falls due by itself, while its module lives: done again at once as long as there may be more, else after a
 * pause. What fails is logged, and tried again after the pause.
 */
export abstract class RecurringWork implements OnModuleInit, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly pauseMs: number,
    protected readonly logger: LoggerService,
  ) {}

  /** Does what is due. Gives whether there may be more. */
  protected abstract doDue(): Promise<boolean>;

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
      if (await this.tryDue()) continue;
      await sleep(this.pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async tryDue(): Promise<boolean> {
    try {
      return await this.doDue();
    } catch (error) {
      this.logger.warn(`what is due waits: ${describeError(error)}`, this.constructor.name);
      return false;
    }
  }
}
