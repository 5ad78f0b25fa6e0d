import { type LoggerService } from '@nestjs/common';
import { RecurringWork } from './recurring-work';

const pauseMs = 60_000;

/** Looks each minute for what has fallen due, such as a deadline. Gives whether there may be more. */
export class EachMinute extends RecurringWork {
  constructor(
    private readonly due: { execute(): Promise<{ mayBeMore: boolean }> },
    logger: LoggerService,
  ) {
    super(pauseMs, logger);
  }

  protected async doDue(): Promise<boolean> {
    return (await this.due.execute()).mayBeMore;
  }
}
