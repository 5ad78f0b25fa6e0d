import { type LoggerService } from '@nestjs/common';
import { jetstream } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import { OutboxEntry, outboxChannel } from '@puente/persistence';
import { describeError } from '@puente/platform';
import { Client } from 'pg';
import { type DataSource, type EntityManager } from 'typeorm';
import { Backoff } from './backoff';
import { ensureEventStream } from './event-stream';
import { within } from './within';

const batchMax = 100;
const pollMs = 1_000;
const publishTimeoutMs = 2_000;
const tellTheRestMs = 2_000;
const listenTimeoutMs = 2_000;
const closeWithinMs = 500;

/**
 * Tells what the outbox holds, in order, each event acknowledged by the stream before it is taken out. One relay of a
 * service is at work at a time; another replica's takes over when it goes.
 */
export class OutboxRelay {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  private listener: Client | null = null;
  private tellUntil = Infinity;

  constructor(
    private readonly dataSource: DataSource,
    private readonly schema: string,
    private readonly databaseUrl: string,
    private readonly connection: NatsConnection,
    private readonly logger: LoggerService,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Tells what is still there, as far as it can within a few seconds; the rest waits for the next relay. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    if (this.listener) await within(closeWithinMs, this.listener.end());
  }

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping.signal.aborted) {
      try {
        await this.listen();
        const woken = this.nextWake();
        if ((await this.relayBatch()) === 0) await woken;
        backoff.reset();
      } catch (error) {
        this.logger.warn(`outbox of ${this.schema} waits: ${describeError(error)}`);
        await backoff.pause(this.stopping.signal);
        await ensureEventStream(this.connection).catch(() => undefined);
      } finally {
        this.wake();
      }
    }
    await this.tellTheRest();
  }

  private async tellTheRest(): Promise<void> {
    this.tellUntil = Date.now() + tellTheRestMs;
    try {
      while (Date.now() < this.tellUntil && (await this.relayBatch()) > 0);
    } catch (error) {
      this.logger.warn(`outbox of ${this.schema} keeps what it could not tell: ${describeError(error)}`);
    }
  }

  /** Resolves when a commit says that there is something to tell, or after a while in case nobody could say so. */
  private nextWake(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.stopping.signal.aborted) this.wake();
    });
  }

  /** How many events it told. What was told before one could not be is taken out all the same. */
  private async relayBatch(): Promise<number> {
    const { told, failure } = await this.dataSource.transaction(async (manager) => {
      if (!(await this.isMyTurn(manager))) return { told: 0 };
      const entries = await manager.find(OutboxEntry, { order: { position: 'ASC' }, take: batchMax });
      const batch = await this.tell(entries);
      if (batch.told > 0)
        await manager.delete(
          OutboxEntry,
          entries.slice(0, batch.told).map(({ position }) => position),
        );
      return batch;
    });
    if (failure !== undefined) throw failure;
    return told;
  }

  /** The lock goes with the transaction, so also with a relay that dies. */
  private async isMyTurn(manager: EntityManager): Promise<boolean> {
    const [lock] = await manager.query<{ mine: boolean }[]>(
      "SELECT pg_try_advisory_xact_lock(hashtextextended('relay ' || $1, 0)) AS mine",
      [this.schema],
    );
    return lock?.mine === true;
  }

  /** In order, up to the first that cannot be told. */
  private async tell(entries: readonly OutboxEntry[]): Promise<{ told: number; failure?: Error }> {
    let told = 0;
    for (const entry of entries) {
      if (Date.now() >= this.tellUntil) break;
      try {
        await this.publish(entry);
      } catch (cause) {
        return { told, failure: new Error(`${entry.subject} could not be told`, { cause }) };
      }
      told += 1;
    }
    return { told };
  }

  private async publish(entry: OutboxEntry): Promise<void> {
    const envelope: EventEnvelope<object> = {
      id: entry.eventId,
      subject: entry.subject,
      party: entry.party,
      version: entry.version,
      occurredAt: entry.occurredAt.toISOString(),
      correlationId: entry.correlationId,
      payload: entry.payload,
    };
    const stream = jetstream(this.connection, { timeout: publishTimeoutMs });
    await stream.publish(entry.subject, JSON.stringify(envelope), { msgID: entry.eventId });
  }

  private async listen(): Promise<void> {
    if (this.listener !== null) return;
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: `puente-relay-${this.schema}`,
      connectionTimeoutMillis: listenTimeoutMs,
      query_timeout: listenTimeoutMs,
      keepAlive: true,
    });
    const forget = () => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`LISTEN ${outboxChannel(this.schema)}`);
      this.listener = client;
    } catch (error) {
      await within(closeWithinMs, client.end());
      throw error;
    }
  }
}
