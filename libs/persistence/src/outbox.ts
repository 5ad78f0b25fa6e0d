import { randomUUID } from 'node:crypto';
import { type EventContract } from '@puente/contracts';
import { currentCorrelationId } from '@puente/platform';
import { type EntityManager } from 'typeorm';
import { OutboxEntry } from './outbox-entry.row';

/** An event about a party, at that party's version. */
export interface EventToTell<Payload extends object> {
  readonly party: string;
  readonly version: number;
  readonly payload: Payload;
}

/** The channel on which a commit wakes the relay. A schema has one relay, so its name tells them apart. */
export function outboxChannel(schema: string): string {
  return `outbox_${schema}`;
}

/** Writes events in the transaction of the change that they tell of. */
export class Outbox {
  constructor(private readonly schema: string) {}

  /** Takes part in the transaction of `manager`; the relay is woken when it commits. */
  async append<Payload extends object>(
    manager: EntityManager,
    contract: EventContract<Payload>,
    event: EventToTell<Payload>,
  ): Promise<void> {
    await this.appendAll(manager, contract, [event]);
  }

  /** Many of one kind, told in this order. */
  async appendAll<Payload extends object>(
    manager: EntityManager,
    contract: EventContract<Payload>,
    events: readonly EventToTell<Payload>[],
  ): Promise<void> {
    if (events.length === 0) return;
    const entries = events.map(({ party, version, payload }) => ({
      eventId: randomUUID(),
      subject: contract.subject,
      party,
      version,
      correlationId: currentCorrelationId(),
      payload,
    }));
    await manager.insert(OutboxEntry, entries);
    await manager.query('SELECT pg_notify($1, $2)', [outboxChannel(this.schema), '']);
  }
}
