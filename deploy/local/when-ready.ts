import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 100;

/**
 * Waits until the gateway at `origin` says that everything behind it answers: right after a start on a busy machine,
 * the first answers may be late.
 * @throws Error after `timeoutMs`, with the last answer; the signal's reason where it is aborted.
 */
export async function whenReady(origin: string, signal: AbortSignal, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await fetch(`${origin}/health/ready`, { signal });
    const said = await answer.text();
    if (answer.ok) return;
    if (Date.now() >= deadline)
      throw new Error(`The services are not ready after ${timeoutMs / 1_000} seconds: ${said}`);
    await sleep(pollMs, undefined, { signal });
  }
}
