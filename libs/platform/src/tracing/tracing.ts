export interface SpanToStart {
  readonly name: string;
  readonly kind: 'server' | 'client' | 'consumer';
  /** W3C trace context of what caused it; a trace of its own where there is none, or none that is valid. */
  readonly parent: string | undefined;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Work under way, as a trace shows it. */
export interface OpenSpan {
  /** W3C trace context for what this work causes; undefined where nobody traces. */
  readonly traceparent: string | undefined;
  /** `outcome` is `ok` or an error code; `isFault` says that the fault is ours. */
  end(outcome: string, isFault: boolean, attributes?: Readonly<Record<string, string | number>>): void;
}

export interface Tracing {
  start(span: SpanToStart): OpenSpan;
  /** Sends what is not sent yet, within two seconds. */
  stop(): Promise<void>;
}

const noSpan: OpenSpan = { traceparent: undefined, end: () => undefined };

/** Traces nothing, at no cost; a caller's trace context goes through all the same. */
export const noTracing: Tracing = { start: () => noSpan, stop: () => Promise.resolve() };
