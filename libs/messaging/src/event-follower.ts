import { type LoggerService } from '@nestjs/common';
import { DeliverPolicy, jetstream, type JsMsg } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { Backoff } from './backoff';
import { eventStream, lastSequence } from './event-stream';
import { InvalidPayload, readPayload } from './read-payload';

/** What a replica does with an event, in memory. */
export interface FollowedEvent<Payload extends object = object> {
  readonly contract: EventContract<Payload>;
  readonly apply: (payload: Payload) => void;
}

export function following<Payload extends object>(
  contract: EventContract<Payload>,
  apply: (payload: Payload) => void,
): FollowedEvent {
  return { contract, apply } as unknown as FollowedEvent;
}

/** Feeds what a replica keeps in memory with every event in order, from where its snapshot stood. */
export class EventFollower {
  private readonly stopping = new AbortController();
  private readonly bySubject: ReadonlyMap<string, FollowedEvent>;
  private running: Promise<void> = Promise.resolve();
  private messages: { stop(): void } | null = null;
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

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping.signal.aborted) {
      try {
        await this.follow(backoff);
      } catch (error) {
        this.logger.warn(`following events waits: ${error instanceof Error ? error.message : String(error)}`);
        await backoff.pause(this.stopping.signal);
      }
    }
  }

  private async follow(backoff: Backoff): Promise<void> {
    const consumer = await jetstream(this.connection).consumers.get(eventStream.name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.at + 1,
    });
    const messages = await consumer.consume();
    this.messages = messages;
    if (this.stopping.signal.aborted) messages.stop();
    backoff.reset();
    for await (const message of messages) this.see(message);
  }

  private see(message: JsMsg): void {
    const event = this.bySubject.get(message.subject);
    if (event) {
      const payload = readPayload(event.contract, message.json<EventEnvelope<object>>().payload);
      if (payload instanceof InvalidPayload)
        this.logger.error(`${message.subject} passed over: ${payload.reason}`);
      else event.apply(payload);
    }
    this.at = message.seq;
  }
}
