import { type LoggerService } from '@nestjs/common';
import { jetstream } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import { OutboxEntry, outboxChannel } from '@puente/persistence';
import { Client } from 'pg';
import { type DataSource } from 'typeorm';
import { Backoff } from './backoff';

const batchMax = 100;
const pollMs = 1_000;
const publishTimeoutMs = 2_000;

/**
 * Tells what the outbox holds, in order, each event acknowledged by the stream before it is taken out. One relay of a
 * service is at work at a time; another replica's takes over when it goes.
 */
export class OutboxRelay {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  private listener: Client | null = null;

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

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    await this.listener?.end().catch(() => undefined);
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
        this.logger.warn(
          `outbox of ${this.schema} waits: ${error instanceof Error ? error.message : String(error)}`,
        );
        await backoff.pause(this.stopping.signal);
      }
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

  private async relayBatch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>(
        "SELECT pg_try_advisory_xact_lock(hashtextextended('relay ' || $1, 0)) AS mine",
        [this.schema],
      );
      if (!lock?.mine) return 0;
      const entries = await manager.find(OutboxEntry, { order: { position: 'ASC' }, take: batchMax });
      const told: string[] = [];
      try {
        for (const entry of entries) {
          await this.publish(entry);
          told.push(entry.position);
        }
      } finally {
        if (told.length > 0) await manager.delete(OutboxEntry, told);
      }
      return told.length;
    });
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
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    });
    const forget = () => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query(`LISTEN ${outboxChannel(this.schema)}`);
    this.listener = client;
  }
}
