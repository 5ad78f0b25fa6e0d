import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '@puente/api-client';
import { errorCode } from '@puente/kernel';

const late: readonly string[] = [errorCode.serviceUnavailable, errorCode.deadlineExceeded];
const waitsDefaultMs = [1_000, 3_000, 9_000];

/**
 * Does work that may be done twice again where a service was late or not there: on a busy machine first answers take their time.
 * @throws its last failure, once it was tried after each of the waits; any other failure, and the signal's reason, at once
 */
export async function patiently(
  work: () => Promise<void>,
  {
    signal,
    waitsMs = waitsDefaultMs,
  }: { signal?: AbortSignal | undefined; waitsMs?: readonly number[] } = {},
): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiError && late.includes(error.code))) throw error;
    }
    await sleep(waitMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
  await work();
}
