import { setTimeout as sleep } from 'node:timers/promises';

const firstMs = 50;
const longestMs = 2_000;

/** Pauses between failed attempts, each twice as long as the one before, until something works again. */
export class Backoff {
  private failures = 0;

  reset(): void {
    this.failures = 0;
  }

  /** Resolves early where the signal says that nobody waits any more. */
  async pause(signal: AbortSignal): Promise<void> {
    const ms = Math.min(firstMs * 2 ** this.failures, longestMs);
    this.failures += 1;
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}
