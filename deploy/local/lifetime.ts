import { setTimeout as sleep } from 'node:timers/promises';
import { explainError } from './explain-error';

const startMsMax = 10_000;
const stopMsMax = 8_000;

type Stop = () => Promise<void>;

/** From the start of this process to its end: asked for by a signal, or forced by a failure. */
export class Lifetime {
  private readonly stops: Stop[] = [];
  private readonly asked = new AbortController();
  private starting: Promise<unknown> = Promise.resolve();

  constructor(private readonly say: (line: string) => void) {
    // npm and the terminal may both send one: the first counts.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!this.isEnding) this.say('\nStopping …');
        this.end(0);
      });
    }
  }

  get isEnding(): boolean {
    return this.signal.aborted;
  }

  /** Aborted when the end is asked for: long work looks at it between its steps. */
  get signal(): AbortSignal {
    return this.asked.signal;
  }

  /** Runs the start. Where it fails, says why, and ends what it has started. */
  run(start: () => Promise<void>): void {
    this.starting = start().catch((error: unknown) => {
      if (this.isEnding) return;
      console.error(`\n${explainError(error)}`);
      this.end(1);
    });
  }

  /** Waits for something that `stop` will end. @throws where the end was asked for meanwhile */
  async step<Started>(
    starting: Promise<Started>,
    stop: (started: Started) => Promise<void>,
  ): Promise<Started> {
    const started = await starting;
    this.stops.push(() => stop(started));
    this.signal.throwIfAborted();
    return started;
  }

  /** Ends the step in hand, then everything started, the last first, then this process. Once: later calls change nothing. */
  end(exitCode: number): void {
    if (this.isEnding) return;
    this.asked.abort();
    this.stopAll().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        console.error(explainError(error));
        process.exit(1);
      },
    );
  }

  private async stopAll(): Promise<void> {
    await atMost(startMsMax, this.starting);
    for (const stop of this.stops.splice(0).toReversed()) await atMost(stopMsMax, stop());
  }
}

/** What hangs, because what it talks to has gone, is given up: the next thing is stopped all the same. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, sleep(ms)]);
}
