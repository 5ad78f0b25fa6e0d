import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { describeError } from '@puente/platform';
import { type SendLetter } from '../use-cases/send-letter';

const everyMs = 1_000;

/** Sends letters as they become due. Several replicas share the work. */
export class LetterWorker implements OnModuleInit, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sending: SendLetter,
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
      if (await this.sendOne()) continue;
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Whether there may be more. Says neither to whom nor what about. */
  private async sendOne(): Promise<boolean> {
    try {
      const tried = await this.sending.execute();
      if (tried?.problem) this.logger.warn({ ...tried }, LetterWorker.name);
      return tried !== null;
    } catch (error) {
      this.logger.warn(`letters wait: ${describeError(error)}`, LetterWorker.name);
      return false;
    }
  }
}
