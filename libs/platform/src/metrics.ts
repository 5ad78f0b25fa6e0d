import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from what memory answers to what a caller no longer waits for. */
const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Labels, none or more, and the value under them. */
export type Series = readonly [labels: Readonly<Record<string, string>>, value: number];

/** Of the process, not of a service: where several services share one, each tells the same. */
let processRegistry: Registry | undefined;

/**
 * What one service measures, in a registry of its own, since several services may share a process. Its metrics carry the
 * label `service`; those of the process (`nodejs_*`, `process_*`) do not.
 */
export class Metrics {
  static readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  private readonly registry = new Registry();
  private readonly requests: Counter<'operation' | 'outcome'>;
  private readonly durations: Histogram<'operation' | 'outcome'>;

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    const labelNames = ['operation', 'outcome'] as const;
    const registers = [this.registry];
    this.requests = new Counter({
      name: 'puente_requests_total',
      help: 'Requests answered; operation is a subject or a route, outcome is ok or an error code',
      labelNames,
      registers,
    });
    this.durations = new Histogram({
      name: 'puente_request_duration_seconds',
      help: 'Time from a request until its answer is sent',
      labelNames,
      registers,
      buckets: durationBuckets,
    });
  }

  /** `operation` is a subject or a route's pattern, never what a caller made up: each is a series for ever. */
  requestServed(operation: string, outcome: string, durationMs: number): void {
    this.requests.inc({ operation, outcome });
    this.durations.observe({ operation, outcome }, durationMs / 1_000);
  }

  counter(name: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  gauge(name: string, help: string, labelNames: readonly string[] = []): HeldGauge {
    return new HeldGauge(new Gauge({ name, help, labelNames, registers: [this.registry] }));
  }

  /** Everything in Prometheus' text format, those of the process too. */
  async text(): Promise<string> {
    processRegistry ??= openProcessRegistry();
    return (await this.registry.metrics()) + (await processRegistry.metrics());
  }
}

/** A gauge that is set as a whole: what is not known just now is absent, not zero. */
export class HeldGauge {
  constructor(private readonly gauge: Gauge) {
    gauge.remove({});
  }

  hold(series: readonly Series[]): void {
    this.gauge.reset();
    // Without labels, `reset` leaves a zero behind.
    this.gauge.remove({});
    for (const [labels, value] of series) this.gauge.set(labels, value);
  }
}

function openProcessRegistry(): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return register;
}
