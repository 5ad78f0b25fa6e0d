import { type LoggerService } from '@nestjs/common';
import { RecurringWork } from '@puente/platform';
import { type ExpireProposals } from '../use-cases/expire-proposals';

const pauseMs = 60_000;

/** Looks each minute for proposals that nobody answered in time. */
export class DeadlineWorker extends RecurringWork {
  constructor(
    private readonly expiring: ExpireProposals,
    logger: LoggerService,
  ) {
    super(pauseMs, logger);
  }

  protected async doDue(): Promise<boolean> {
    return (await this.expiring.execute()).mayBeMore;
  }
}
