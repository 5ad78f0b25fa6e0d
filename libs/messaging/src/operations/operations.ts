import { type NatsConnection } from '@nats-io/transport-node';
import { Metrics, type Series } from '@puente/platform';
import { type DataSource } from 'typeorm';
import { FollowerWatch } from './follower-watch';
import { type Look } from './look';
import { consumersProbe, databaseProbe, lastSequenceProbe, natsProbe, outboxProbe } from './probes';
import { stateGauges } from './state-gauges';

/** Where a service is in its life: it can be ready only while it serves. */
export type Phase = 'starting' | 'serving' | 'stopping';

/** What can be seen of a service from outside: its phase, what it depends on, what it counts. */
export class Operations {
  readonly metrics: Metrics;
  phase: Phase = 'starting';
  private readonly show: (look: Look) => void;
  private readonly readers: (() => void)[] = [];
  private dependencies: ReturnType<typeof probesOf> | undefined;
  private follower: FollowerWatch | undefined;

  constructor(service: string) {
    this.metrics = new Metrics(service);
    this.show = stateGauges(this.metrics);
  }

  watch(dataSource: DataSource, connection: NatsConnection, durables: readonly string[]): void {
    this.dependencies = probesOf(dataSource, connection, durables);
  }

  /** Watches what this replica keeps in memory, by the place on the stream that it has reached. */
  watchFollower(position: () => number): void {
    if (this.dependencies) this.follower = new FollowerWatch(position, this.dependencies.lastSequence);
  }

  /** A gauge of the service's own, read from memory at each scrape. */
  gauge(name: string, help: string, labelNames: readonly string[], read: () => readonly Series[]): void {
    const gauge = this.metrics.gauge(name, help, labelNames);
    this.readers.push(() => gauge.hold(read()));
  }

  /** Never throws, and takes little more than a second. */
  async look(): Promise<Look> {
    const [database, nats, outbox, consumers, follower] = await Promise.all([
      this.dependencies?.database.look(),
      this.dependencies?.nats.look(),
      this.dependencies?.outbox.look(),
      this.dependencies?.consumers.look(),
      this.follower?.look(),
    ]);
    return {
      database: database === true,
      nats: nats === true,
      outbox: outbox ?? null,
      consumers: consumers ?? null,
      follower,
    };
  }

  /** Metrics in Prometheus' text format. */
  async metricsText(): Promise<string> {
    this.show(await this.look());
    for (const read of this.readers) read();
    return this.metrics.text();
  }
}

function probesOf(dataSource: DataSource, connection: NatsConnection, durables: readonly string[]) {
  return {
    database: databaseProbe(dataSource),
    nats: natsProbe(connection),
    outbox: outboxProbe(dataSource),
    consumers: consumersProbe(connection, durables),
    lastSequence: lastSequenceProbe(connection),
  };
}
