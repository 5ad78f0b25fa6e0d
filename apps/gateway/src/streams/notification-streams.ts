import { setTimeout as sleep } from 'node:timers/promises';
import { type OnModuleDestroy } from '@nestjs/common';
import { listNewNotifications, type NewNotifications } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { type Credentials } from '../access/credentials';
import { type Identities } from '../access/identities';

const perPersonMax = 10;
/** A browser that was cut off tries again after this. */
const retryMs = 3_000;

/** How often a stream looks for something new, and how long it stays silent at most: proxies end what is silent. */
export interface Pace {
  readonly everyMs: number;
  readonly silentMsMax: number;
}

/**
 * What people are told, as it comes. Each stream asks by itself from its place on, so that it is the same through whichever
 * replica it runs, and goes on where it was cut off.
 */
export class NotificationStreams implements OnModuleDestroy {
  private readonly open = new Map<string, Set<AbortController>>();
  private isClosing = false;

  constructor(
    private readonly client: Pick<RequestClient, 'send'>,
    private readonly identities: Pick<Identities, 'identify'>,
    private readonly pace: Pace = { everyMs: 2_000, silentMsMax: 15_000 },
  ) {}

  /** A server that waited for its streams to end by themselves would not end. */
  onModuleDestroy(): void {
    this.isClosing = true;
    for (const streams of this.open.values()) for (const stream of streams) stream.abort();
  }

  /**
   * Server-sent events after a place; without one, from now on. Counts as open until `listening` is aborted.
   * @throws DomainError `too-many-attempts` where a person listens often enough already, `sign-in-required`
   */
  async begin(
    credentials: Credentials,
    after: number | undefined,
    listening: AbortController,
  ): Promise<AsyncIterable<string>> {
    const { actor } = await this.identities.identify(credentials);
    this.hold(actor.personId, listening);
    const place = after ?? (await this.client.send(listNewNotifications, { actor })).latest;
    return this.follow(credentials, place, listening.signal);
  }

  private hold(personId: string, listening: AbortController): void {
    const streams = this.open.get(personId) ?? new Set();
    if (streams.size >= perPersonMax)
      throw new DomainError(errorCode.tooManyAttempts, { retryAfterSeconds: 60 });
    if (this.isClosing) listening.abort();
    if (listening.signal.aborted) return;
    this.open.set(personId, streams.add(listening));
    const leave = () => {
      streams.delete(listening);
      if (streams.size === 0) this.open.delete(personId);
    };
    listening.signal.addEventListener('abort', leave, { once: true });
  }

  private async *follow(
    credentials: Credentials,
    from: number,
    listening: AbortSignal,
  ): AsyncIterable<string> {
    yield `retry: ${retryMs}\n\n`;
    let place = from;
    let lastSaidAt = performance.now();
    while (!listening.aborted) {
      const found = await this.look(credentials, place);
      if (found === 'signed-out') return;
      for (const item of found.items) yield eventOf(item);
      place = found.latest;
      const isSilent = found.items.length === 0;
      if (!isSilent || performance.now() - lastSaidAt >= this.pace.silentMsMax) {
        if (isSilent) yield ':\n\n';
        lastSaidAt = performance.now();
      }
      if (isSilent) await sleep(this.pace.everyMs, undefined, { signal: listening }).catch(() => undefined);
    }
  }

  /** Who asks is looked at each time: a stream ends with its session. A service that is away is waited for. */
  private async look(credentials: Credentials, place: number): Promise<NewNotifications | 'signed-out'> {
    try {
      const { actor } = await this.identities.identify(credentials);
      return await this.client.send(listNewNotifications, { actor, after: place });
    } catch (error) {
      if (error instanceof DomainError && error.code === errorCode.signInRequired) return 'signed-out';
      return { items: [], latest: place };
    }
  }
}

function eventOf({ place, notification }: NewNotifications['items'][number]): string {
  return `id: ${place}\nevent: notification\ndata: ${JSON.stringify(notification)}\n\n`;
}
