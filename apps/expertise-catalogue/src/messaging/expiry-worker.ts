import { type LoggerService } from '@nestjs/common';
import { RecurringWork } from '@puente/platform';
import { type ExpireStartUps } from '../use-cases/expire-start-ups';

const pauseMs = 60_000;

/** Looks each minute for start-ups whose time has come. */
export class ExpiryWorker extends RecurringWork {
  constructor(
    private readonly expiring: ExpireStartUps,
    logger: LoggerService,
  ) {
    super(pauseMs, logger);
  }

  protected async doDue(): Promise<boolean> {
    return (await this.expiring.execute()).mayBeMore;
  }
}
