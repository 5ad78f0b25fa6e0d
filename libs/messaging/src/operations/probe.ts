import { setTimeout as sleep } from 'node:timers/promises';

const answerWithinMs = 1_000;

/**
 * A question to something that may be gone: its answer, or null where it fails or takes longer than a second. One
 * question is open at a time, so that something silent does not take up a connection with each look.
 */
export class Probe<Answer> {
  private open: Promise<Answer | null> | null = null;

  constructor(private readonly ask: () => Promise<Answer>) {}

  async look(): Promise<Answer | null> {
    this.open ??= this.ask()
      .catch(() => null)
      .finally(() => (this.open = null));
    const late = new AbortController();
    const silence = sleep(answerWithinMs, null, { signal: late.signal }).catch(() => null);
    try {
      return await Promise.race([this.open, silence]);
    } finally {
      late.abort();
    }
  }
}
