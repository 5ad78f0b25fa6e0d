import { type LoggerService } from '@nestjs/common';
import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  jetstream,
  jetstreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import {
  type Correlation,
  describeError,
  noTracing,
  type OpenSpan,
  runWithCorrelation,
  type Tracing,
} from '@puente/platform';
import { type DataSource } from 'typeorm';
import { Backoff } from './backoff';
import { ensureConsumer } from './ensure-consumer';
import { type EventHandler } from './event-handler';
import { ensureEventStream, eventStream } from './event-stream';
import { type EventOutcome, type OnHeard } from './heard';
import { Inbox } from './inbox';
import { onDisconnect } from './on-disconnect';
import { readEnvelope } from './read-envelope';
import { isFault, natsAttributes } from './span-facts';

/** The name of the durable consumer by which a service hears an owner; it outlives replicas and restarts. */
export function durableName(service: string, owner: string): string {
  return `${service}-hears-${owner}`;
}

/** What a replica that died had taken is delivered again after this time. */
const ackWaitMs = 5_000;
const heartbeatMs = 1_500;
const messagesAhead = 16;
/** Not at once: the stream may not have noticed yet that this replica takes no more. */
const handBackMs = 200;
const askTimeoutMs = 2_000;
const retryMs = [50, 200, 1_000, 5_000] as const;

/**
 * Hears the events of one owner for a service, each once in effect: replicas share the durable consumer, and what is
 * delivered again is found in the inbox.
 */
export class EventConsumer {
  private readonly stopping = new AbortController();
  private readonly bySubject: ReadonlyMap<string, EventHandler>;
  private readonly durable: string;
  private readonly inbox: Inbox;
  private running: Promise<void> = Promise.resolve();
  private messages: ConsumerMessages | null = null;

  constructor(
    service: string,
    private readonly owner: string,
    handlers: readonly EventHandler[],
    dataSource: DataSource,
    private readonly connection: NatsConnection,
    private readonly logger: LoggerService,
    private readonly onHeard: OnHeard = () => undefined,
    private readonly tracing: Tracing = noTracing,
  ) {
    this.durable = durableName(service, owner);
    this.inbox = new Inbox(this.durable, dataSource, logger);
    this.bySubject = new Map(handlers.map((handler) => [handler.contract.subject, handler]));
  }

  start(): void {
    this.running = this.run();
    void onDisconnect(this.connection, this.stopping.signal, () => this.messages?.stop());
  }

  /** Finishes the event in hand; what was taken ahead goes back to the stream at once, for another replica. */
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
        this.logger.warn(`${this.durable} waits: ${describeError(error)}`);
        await backoff.pause(this.stopping.signal);
      }
    }
  }

  private async consume(backoff: Backoff): Promise<void> {
    await ensureEventStream(this.connection);
    const manager = await jetstreamManager(this.connection, { timeout: askTimeoutMs });
    await ensureConsumer(manager.consumers, {
      durable_name: this.durable,
      filter_subject: `${this.owner}.v1.event.>`,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: nanos(ackWaitMs),
      max_deliver: -1,
    });
    const stream = jetstream(this.connection, { timeout: askTimeoutMs });
    const consumer = await stream.consumers.get(eventStream.name, this.durable);
    const messages = await consumer.consume({ max_messages: messagesAhead, abort_on_missing_resource: true });
    this.messages = messages;
    if (this.stopping.signal.aborted) messages.stop();
    backoff.reset();
    for await (const message of messages) {
      if (this.stopping.signal.aborted) message.nak(handBackMs);
      else await this.receive(message);
    }
  }

  private async receive(message: JsMsg): Promise<void> {
    const handler = this.bySubject.get(message.subject);
    if (!handler) return message.ack();
    const envelope = readEnvelope(message);
    if (envelope === null) {
      this.logger.error(`${message.subject} at ${message.seq} refused: it has no envelope`);
      this.onHeard(this.durable, message.subject, 'refused', 0);
      return message.term();
    }
    const heartbeat = setInterval(() => {
      if (!this.connection.isClosed()) message.working();
    }, heartbeatMs);
    const span = this.startSpan(message.subject, envelope);
    const isHandled = await runWithCorrelation(correlationOf(envelope, span), () =>
      this.tryToHandle(handler, envelope, message.seq, span),
    ).finally(() => clearInterval(heartbeat));
    if (isHandled) return message.ack();
    const attempt = Math.min(message.info.deliveryCount, retryMs.length) - 1;
    message.nak(retryMs[attempt] ?? retryMs[0]);
  }

  /** A trace of its own: the outbox keeps the correlation id of what caused an event, and no trace context. */
  private startSpan(subject: string, { correlationId }: EventEnvelope<unknown>): OpenSpan {
    return this.tracing.start({
      name: `process ${subject}`,
      kind: 'consumer',
      parent: undefined,
      attributes: {
        ...natsAttributes(subject),
        'messaging.consumer.group.name': this.durable,
        'puente.correlation_id': correlationId,
      },
    });
  }

  private async tryToHandle(
    handler: EventHandler,
    envelope: EventEnvelope<unknown>,
    sequence: number,
    span: OpenSpan,
  ): Promise<boolean> {
    const begunAt = performance.now();
    const heard = (outcome: EventOutcome) => {
      this.onHeard(this.durable, handler.contract.subject, outcome, performance.now() - begunAt);
      span.end(outcome === 'handled' ? 'ok' : outcome, isFault(outcome));
    };
    try {
      heard(await this.inbox.handle(handler, envelope, sequence));
      return true;
    } catch (error) {
      this.logger.error(error);
      heard('failed');
      return false;
    }
  }
}

function correlationOf({ correlationId }: EventEnvelope<unknown>, { traceparent }: OpenSpan): Correlation {
  return { correlationId, ...(traceparent !== undefined && { traceparent }) };
}
