import { existsSync } from 'node:fs';
import { DomainError, type ErrorCode } from '@puente/kernel';
import { Piscina } from 'piscina';

/** How a task ended in the thread: errors lose their class on the way between threads. */
export type Outcome<Result> =
  { readonly result: Result } | { readonly refused: { code: ErrorCode; details: DomainError['details'] } };

/** Ends a task in a thread. @throws what is no refusal, as it is */
export async function outcomeOf<Result>(work: () => Result | Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refused: { code: error.code, details: error.details } };
  }
}

/**
 * Does heavy work beside the event loop, one task after the other, so that requests and heartbeats go on. `file` is the
 * compiled module whose default export does a task; where the code runs uncompiled, as under test, there is none, and the
 * work is done here, which `warmUp` prepares, as the module does by itself in its thread.
 */
export class Thread<Task, Result> {
  private readonly pool: Piscina<Task, Outcome<Result>> | null;

  constructor(
    file: string,
    private readonly work: (task: Task) => Promise<Outcome<Result>>,
    warmUp?: () => void,
  ) {
    this.pool = existsSync(file) ? new Piscina({ filename: file, minThreads: 1, maxThreads: 1 }) : null;
    if (this.pool === null) warmUp?.();
  }

  /** @throws DomainError as the task was refused */
  async run(task: Task): Promise<Result> {
    const outcome = await (this.pool ? this.pool.run(task) : this.work(task));
    if ('refused' in outcome) throw new DomainError(outcome.refused.code, outcome.refused.details);
    return outcome.result;
  }

  /** Ends the thread; a task in hand is given up. */
  async stop(): Promise<void> {
    await this.pool?.destroy();
  }
}
