import { type LoggerService } from '@nestjs/common';
import { DeliverPolicy, jetstream, type JsMsg } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { describeError } from '@puente/platform';
import { Backoff } from './backoff';
import { ensureEventStream, eventStream, lastSequence } from './event-stream';
import { readEnvelope } from './read-envelope';
import { InvalidPayload, readPayload } from './read-payload';

/** What a replica does with an event, in memory. */
export interface FollowedEvent<Payload extends object = object> {
  readonly contract: EventContract<Payload>;
  readonly apply: (payload: Payload, envelope: EventEnvelope<unknown>, streamSequence: number) => void;
}

export function following<Payload extends object>(
  contract: EventContract<Payload>,
  apply: FollowedEvent<Payload>['apply'],
): FollowedEvent {
  return { contract, apply } as unknown as FollowedEvent;
}

/** Feeds what a replica keeps in memory with every event in order, from where its snapshot stood. */
export class EventFollower {
  private readonly stopping = new AbortController();
  private readonly bySubject: ReadonlyMap<string, FollowedEvent>;
  private running: Promise<void> = Promise.resolve();
  private messages: { stop(): void } | null = null;
  private waiting: { readonly sequence: number; readonly resolve: () => void }[] = [];
  private at = 0;

  constructor(
    private readonly connection: NatsConnection,
    followed: readonly FollowedEvent[],
    private readonly logger: LoggerService,
  ) {
    this.bySubject = new Map(followed.map((event) => [event.contract.subject, event]));
  }

  /** The place on the stream of the last event seen. */
  get position(): number {
    return this.at;
  }

  /** Begins behind `sequence`; a stream that is shorter than that was made anew, and is followed from its end. */
  async start(sequence: number): Promise<void> {
    this.at = Math.min(sequence, await lastSequence(this.connection));
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.messages?.stop();
    await this.running;
  }

  /** Resolves once every event up to that place has been applied; a caller sets its own deadline. */
  caughtUpWith(sequence: number): Promise<void> {
    if (this.at >= sequence) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ sequence, resolve }));
  }

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping.signal.aborted) {
      try {
        await this.follow(backoff);
      } catch (error) {
        this.logger.warn(`following events waits: ${describeError(error)}`);
        await backoff.pause(this.stopping.signal);
      }
    }
  }

  private async follow(backoff: Backoff): Promise<void> {
    await ensureEventStream(this.connection);
    this.at = Math.min(this.at, await lastSequence(this.connection));
    const consumer = await jetstream(this.connection).consumers.get(eventStream.name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.at + 1,
    });
    const messages = await consumer.consume({ abort_on_missing_resource: true });
    this.messages = messages;
    if (this.stopping.signal.aborted) messages.stop();
    backoff.reset();
    for await (const message of messages) this.see(message);
  }

  private see(message: JsMsg): void {
    const event = this.bySubject.get(message.subject);
    if (event) this.apply(event, message);
    this.at = message.seq;
    for (const { sequence, resolve } of this.waiting) if (sequence <= this.at) resolve();
    this.waiting = this.waiting.filter(({ sequence }) => sequence > this.at);
  }

  private apply(event: FollowedEvent, message: JsMsg): void {
    const envelope = readEnvelope(message);
    if (envelope === null) return this.passOver(message, 'it has no envelope');
    const payload = readPayload(event.contract, envelope.payload);
    if (payload instanceof InvalidPayload) return this.passOver(message, payload.reason);
    event.apply(payload, envelope, message.seq);
  }

  private passOver(message: JsMsg, reason: string): void {
    this.logger.error(`${message.subject} at ${message.seq} passed over: ${reason}`);
  }
}
