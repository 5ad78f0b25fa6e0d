import { setImmediate as turn } from 'node:timers/promises';
import { type LoggerService } from '@nestjs/common';
import { type NatsContext, type NatsOptions, ServerNats } from '@nestjs/microservices';
import { type Msg, type NatsConnection, type Subscription } from '@nats-io/transport-node';
import { type ErrorReply } from '@puente/contracts';
import { noTracing, type OpenSpan, runWithCorrelation, type Tracing } from '@puente/platform';
import { connectionHabits, natsAddress } from './connect-nats';
import { correlationOf } from './correlation-headers';
import { type OnServed, outcomeOf } from './served';
import { isFault, natsAttributes } from './span-facts';
import { within } from './within';

/** What takes longer is given up: whoever ends us does not wait for ever either. */
const finishWithinMs = 10_000;

/** What Nest's transport publishes in answer to a request; the last of it says that it is. */
interface Packet {
  readonly err?: ErrorReply | string;
  readonly isDisposed?: boolean;
}

/**
 * Nest's NATS transport, which serves each request under the correlation id that it came with, and finishes what it has
 * begun before it closes: Nest's own waits a fixed time, too long for most and too short for some.
 */
export class NatsServer extends ServerNats {
  private readonly subscribed: Subscription[] = [];
  private readonly inHand = new Set<Promise<unknown>>();
  private readonly spans = new WeakMap<Msg, OpenSpan>();

  constructor(
    natsUrl: string,
    service: string,
    protected override readonly logger: LoggerService,
    private readonly onServed: OnServed = () => undefined,
    private readonly tracing: Tracing = noTracing,
    options: NatsOptions['options'] = {},
  ) {
    super({
      ...options,
      ...natsAddress(natsUrl),
      ...connectionHabits,
      name: `${service}-listener`,
      queue: service,
    });
  }

  /** Calls back once the server knows of every subscription: from then on a request finds us. */
  override async listen(callback: (error?: unknown) => void): Promise<void> {
    await super.listen((error?: unknown) => {
      if (error !== undefined && error !== null) callback(error);
      else
        this.unwrap<NatsConnection>()
          .flush()
          .then(() => callback(), callback);
    });
  }

  override bindEvents(client: NatsConnection): void {
    super.bindEvents({
      subscribe: (...args: Parameters<NatsConnection['subscribe']>) => {
        const subscription = client.subscribe(...args);
        this.subscribed.push(subscription);
        return subscription;
      },
    });
  }

  override async handleMessage(channel: string, message: Msg): Promise<void> {
    const correlation = correlationOf(message.headers);
    const span = this.tracing.start({
      name: `process ${message.subject}`,
      kind: 'server',
      parent: correlation.traceparent,
      attributes: natsAttributes(message.subject),
    });
    this.spans.set(message, span);
    const handling = runWithCorrelation(
      { ...correlation, ...(span.traceparent !== undefined && { traceparent: span.traceparent }) },
      () => super.handleMessage(channel, message),
    ) as Promise<void>;
    this.inHand.add(handling);
    await handling.finally(() => this.inHand.delete(handling));
  }

  override getPublisher(message: Msg, id: string, context: NatsContext) {
    const publish = super.getPublisher(message, id, context) as (packet: Packet) => unknown;
    const begunAt = performance.now();
    let outcome = 'ok';
    return (packet: Packet): unknown => {
      if (packet.err !== undefined) outcome = outcomeOf(packet.err);
      const published = publish(packet);
      if (packet.isDisposed) {
        this.onServed(message.subject, outcome, performance.now() - begunAt);
        this.spans.get(message)?.end(outcome, isFault(outcome));
      }
      return published;
    };
  }

  override async close(): Promise<void> {
    const connection = this.subscribed.length > 0 ? this.unwrap<NatsConnection>() : undefined;
    if (connection && !connection.isClosed()) {
      await within(finishWithinMs, this.finish(connection));
    }
    await super.close();
  }

  private async finish(connection: NatsConnection): Promise<void> {
    // What the server had sent before it knew that we listen no more is on its way to us, and to nobody else.
    await Promise.allSettled(this.subscribed.map((subscription) => subscription.drain()));
    await Promise.allSettled(this.inHand);
    // Nest publishes a reply in a later tick than the one that made it.
    await turn();
    await connection.flush();
  }
}
