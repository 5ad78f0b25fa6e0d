import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, errorCode } from '@puente/kernel';
import { healthCheck, type RequestClient } from '@puente/messaging';

const everyMs = 300;
const answerWithinMs = 1_000;
/** One slow answer may be chance. */
const silencesMax = 2;

/**
 * Waits for work that may take long, for as long as the service that does it answers and has its database: what is gone is
 * told of within three seconds all the same.
 * @throws DomainError `service-unavailable` where it does not any more
 */
export async function whileAlive<Result>(
  client: RequestClient,
  service: string,
  work: Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  try {
    return await Promise.race([work, watch(client, service, done.signal)]);
  } finally {
    done.abort();
    // Lost against the watch, it may fail still: nobody listens any more.
    work.catch(() => undefined);
  }
}

async function watch(client: RequestClient, service: string, done: AbortSignal): Promise<never> {
  for (let silences = 0; silences < silencesMax;) {
    await sleep(everyMs, undefined, { signal: done });
    silences = (await isAlive(client, service)) ? 0 : silences + 1;
  }
  throw new DomainError(errorCode.serviceUnavailable, { service });
}

async function isAlive(client: RequestClient, service: string): Promise<boolean> {
  try {
    const { database } = await client.send(healthCheck(service), {}, { timeoutMs: answerWithinMs });
    return database === 'up';
  } catch {
    return false;
  }
}
