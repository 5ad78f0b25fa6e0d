import { type LoggerService } from '@nestjs/common';
import { type EventEnvelope } from '@puente/contracts';
import { InboxEntry } from '@puente/persistence';
import { type DataSource, type EntityManager } from 'typeorm';
import { type EventHandler } from './event-handler';
import { type EventOutcome } from './heard';
import { InvalidPayload, readPayload } from './read-payload';

/** What a consumer has handled, written in the transaction of the handling: delivered again, an event is passed over. */
export class Inbox {
  constructor(
    private readonly consumer: string,
    private readonly dataSource: DataSource,
    private readonly logger: LoggerService,
  ) {}

  /**
   * A payload that is not valid is recorded as refused: redelivering it would only block what comes after.
   * @throws whatever the handler throws; then nothing is recorded
   */
  handle(handler: EventHandler, envelope: EventEnvelope<unknown>, sequence: number): Promise<EventOutcome> {
    const payload = readPayload(handler.contract, envelope.payload);
    return this.dataSource.transaction(async (manager) => {
      const refusedBecause = payload instanceof InvalidPayload ? payload.reason : null;
      if (!(await this.record(manager, envelope.id, sequence, refusedBecause))) return 'repeated';
      if (payload instanceof InvalidPayload) {
        this.logger.error(`${handler.contract.subject} ${envelope.id} refused: ${payload.reason}`);
        return 'refused';
      }
      await handler.handle(manager, payload, { ...envelope, payload }, sequence);
      return 'handled';
    });
  }

  /** Whether the event is new here; a replica that handles it at the same moment is waited for. */
  private async record(
    manager: EntityManager,
    eventId: string,
    sequence: number,
    refusedBecause: string | null,
  ): Promise<boolean> {
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(InboxEntry)
      .values({ consumer: this.consumer, eventId, streamSequence: String(sequence), refusedBecause })
      .orIgnore()
      .returning('event_id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }
}
