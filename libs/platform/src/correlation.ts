import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What runs through every message and log line that one outside call causes. */
export interface Correlation {
  readonly correlationId: string;
  /** W3C trace context, where the caller sent one. */
  readonly traceparent?: string;
}

const storage = new AsyncLocalStorage<Correlation>();

export function runWithCorrelation<Result>(correlation: Correlation, work: () => Result): Result {
  return storage.run(correlation, work);
}

export function currentCorrelation(): Correlation | undefined {
  return storage.getStore();
}

/** The id of the call being served; a new one where none is, so that whatever follows hangs together. */
export function currentCorrelationId(): string {
  return storage.getStore()?.correlationId ?? randomUUID();
}
