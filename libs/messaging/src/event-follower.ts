import { type LoggerService } from '@nestjs/common';
import { type JsMsg } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { describeError } from '@puente/platform';
import { Backoff } from './backoff';
import { ensureEventStream, lookAtStream } from './event-stream';
import { followStream } from './follow-stream';
import { onDisconnect } from './on-disconnect';
import { readEnvelope } from './read-envelope';
import { InvalidPayload, readPayload } from './read-payload';

/** It was stopped before what was waited for came. */
export class StoppedError extends Error {
  constructor() {
    super('no longer following events');
    this.name = 'StoppedError';
  }
}

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

interface Waiting {
  readonly sequence: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Feeds what a replica keeps in memory with every event in order, from where its snapshot stood. */
export class EventFollower {
  private readonly stopping = new AbortController();
  private readonly bySubject: ReadonlyMap<string, FollowedEvent>;
  private running: Promise<void> = Promise.resolve();
  private messages: { stop(): void } | null = null;
  private waiting: Waiting[] = [];
  private at = 0;
  private streamCreated: string | null = null;

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

  /** Begins behind `sequence`. A stream that was made anew, shorter or longer, is followed from its beginning. */
  async start(sequence: number): Promise<void> {
    this.at = sequence;
    await this.findPlace();
    this.running = this.run();
    void onDisconnect(this.connection, this.stopping.signal, () => this.messages?.stop());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.messages?.stop();
    await this.running;
    for (const { reject } of this.waiting.splice(0)) reject(new StoppedError());
  }

  /**
   * Resolves once every event up to that place has been seen; a caller sets its own deadline.
   * @throws StoppedError where it stopped before
   */
  caughtUpWith(sequence: number): Promise<void> {
    if (this.at >= sequence) return Promise.resolve();
    if (this.stopping.signal.aborted) return Promise.reject(new StoppedError());
    return new Promise((resolve, reject) => this.waiting.push({ sequence, resolve, reject }));
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
    await this.findPlace();
    const messages = await followStream(this.connection, this.at + 1);
    this.messages = messages;
    if (this.stopping.signal.aborted) messages.stop();
    backoff.reset();
    let delivered = 0;
    for await (const message of messages) {
      delivered += 1;
      // Something was lost on the way: begun anew where it stands.
      if (message.info.deliverySequence !== delivered) return messages.stop();
      this.see(message);
    }
  }

  private async findPlace(): Promise<void> {
    const { last, created } = await lookAtStream(this.connection);
    const isAnew = last < this.at || (this.streamCreated !== null && this.streamCreated !== created);
    if (isAnew) {
      this.logger.warn(
        `the stream was made anew ${created}: followed from its beginning, not from ${this.at}`,
      );
      this.at = 0;
    }
    this.streamCreated = created;
  }

  private see(message: JsMsg): void {
    const event = this.bySubject.get(message.subject);
    try {
      if (event) this.apply(event, message);
    } catch (error) {
      // Seen again it would fail again, and hold up everything behind it.
      this.logger.error(error);
      this.passOver(message, 'it could not be applied');
    }
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
