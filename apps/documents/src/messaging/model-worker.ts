import { type LoggerService } from '@nestjs/common';
import { RecurringWork } from '@puente/platform';
import { type ReadByModel, type ReadWithModel } from '../use-cases/read-with-model';

const pauseMs = 1_000;

/** Has the model read what waits for it, one document after the other. Several replicas share the work. */
export class ModelWorker extends RecurringWork {
  private readonly leaving = new AbortController();

  constructor(
    private readonly reading: ReadWithModel,
    logger: LoggerService,
    private readonly onRead: (read: ReadByModel) => void,
  ) {
    super(pauseMs, logger);
  }

  /** A question under way is dropped: another replica will ask it. */
  override async onModuleDestroy(): Promise<void> {
    this.leaving.abort();
    await super.onModuleDestroy();
  }

  protected async doDue(): Promise<boolean> {
    const read = await this.reading.execute(this.leaving.signal);
    if (read === null) return false;
    const { documentId, reading } = read;
    const line = { documentId, ...reading };
    if (reading.reason === null) this.logger.log(line, ModelWorker.name);
    else this.logger.warn(line, ModelWorker.name);
    this.onRead(read);
    return true;
  }
}
