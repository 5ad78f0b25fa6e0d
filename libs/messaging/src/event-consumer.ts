import { type LoggerService } from '@nestjs/common';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager, type JsMsg } from '@nats-io/jetstream';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { InboxEntry } from '@puente/persistence';
import { runWithCorrelation } from '@puente/platform';
import { type DataSource, type EntityManager } from 'typeorm';
import { Backoff } from './backoff';
import { eventStream } from './event-stream';
import { InvalidPayload, readPayload } from './read-payload';

/** Does what an event asks for, in the transaction that records the event as handled. */
export interface EventHandler<Payload extends object = object> {
  readonly contract: EventContract<Payload>;
  readonly handle: (
    manager: EntityManager,
    payload: Payload,
    envelope: EventEnvelope<Payload>,
    streamSequence: number,
  ) => Promise<void>;
}

/** Declares a handler with its payload's type checked. */
export function onEvent<Payload extends object>(
  contract: EventContract<Payload>,
  handle: EventHandler<Payload>['handle'],
): EventHandler {
  return { contract, handle } as unknown as EventHandler;
}

/** The name of the durable consumer by which a service hears an owner; it outlives replicas and restarts. */
export function durableName(service: string, owner: string): string {
  return `${service}-hears-${owner}`;
}

const ackWaitMs = 60_000;
const messagesAhead = 64;
const retryMs = [50, 200, 1_000, 5_000] as const;

/**
 * Hears the events of one owner for a service, each once in effect: replicas share the durable consumer, and what is
 * delivered again is found in the inbox.
 */
export class EventConsumer {
  private readonly stopping = new AbortController();
  private readonly bySubject: ReadonlyMap<string, EventHandler>;
  private running: Promise<void> = Promise.resolve();
  private messages: { stop(): void } | null = null;

  private readonly durable: string;

  constructor(
    service: string,
    private readonly owner: string,
    handlers: readonly EventHandler[],
    private readonly dataSource: DataSource,
    private readonly connection: NatsConnection,
    private readonly logger: LoggerService,
  ) {
    this.durable = durableName(service, owner);
    this.bySubject = new Map(handlers.map((handler) => [handler.contract.subject, handler]));
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.messages?.stop();
    await this.running;
  }

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping.signal.aborted) {
      try {
        await this.consume(backoff);
      } catch (error) {
        this.logger.warn(`${this.durable} waits: ${error instanceof Error ? error.message : String(error)}`);
        await backoff.pause(this.stopping.signal);
      }
    }
  }

  private async consume(backoff: Backoff): Promise<void> {
    const manager = await jetstreamManager(this.connection);
    await manager.consumers.add(eventStream.name, {
      durable_name: this.durable,
      filter_subject: `${this.owner}.v1.event.>`,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: nanos(ackWaitMs),
      max_deliver: -1,
    });
    const consumer = await jetstream(this.connection).consumers.get(eventStream.name, this.durable);
    const messages = await consumer.consume({ max_messages: messagesAhead });
    this.messages = messages;
    if (this.stopping.signal.aborted) messages.stop();
    backoff.reset();
    for await (const message of messages) {
      await this.receive(message);
      if (this.stopping.signal.aborted) return;
    }
  }

  private async receive(message: JsMsg): Promise<void> {
    const handler = this.bySubject.get(message.subject);
    if (!handler) {
      message.ack();
      return;
    }
    try {
      const envelope = message.json<EventEnvelope<object>>();
      await runWithCorrelation({ correlationId: envelope.correlationId }, () =>
        this.handleOnce(handler, envelope, message.seq),
      );
      message.ack();
    } catch (error) {
      this.logger.error(error);
      const attempt = Math.min(message.info.deliveryCount, retryMs.length) - 1;
      message.nak(retryMs[attempt] ?? retryMs[0]);
    }
  }

  /** A payload that is not valid is recorded as refused: redelivering it would only block what comes after. */
  private async handleOnce(
    handler: EventHandler,
    envelope: EventEnvelope<object>,
    sequence: number,
  ): Promise<void> {
    const payload = readPayload(handler.contract, envelope.payload);
    const refusedBecause = payload instanceof InvalidPayload ? payload.reason : null;
    await this.dataSource.transaction(async (manager) => {
      const entry = {
        consumer: this.durable,
        eventId: envelope.id,
        streamSequence: String(sequence),
        refusedBecause,
      };
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(InboxEntry)
        .values(entry)
        .orIgnore()
        .returning('event_id')
        .execute();
      if ((raw as unknown[]).length === 0) return;
      if (payload instanceof InvalidPayload)
        this.logger.error(`${envelope.subject} ${envelope.id} refused: ${payload.reason}`);
      else await handler.handle(manager, payload, envelope, sequence);
    });
  }
}
