import { type LoggerService } from '@nestjs/common';
import { RecurringWork } from '@puente/platform';
import { type SendLetter } from '../use-cases/send-letter';

const pauseMs = 1_000;

/** Sends letters as they become due. Several replicas share the work. */
export class LetterWorker extends RecurringWork {
  constructor(
    private readonly sending: SendLetter,
    logger: LoggerService,
  ) {
    super(pauseMs, logger);
  }

  /** Says neither to whom nor what about. */
  protected async doDue(): Promise<boolean> {
    const tried = await this.sending.execute();
    if (tried?.problem) this.logger.warn({ ...tried }, LetterWorker.name);
    return tried !== null;
  }
}
