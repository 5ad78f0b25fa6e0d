export interface UntilOptions {
  /** Default 15,000: a machine that is busy with other tests is slow, and none waits longer than it must. */
  readonly timeoutMs?: number;
  /** Default 10. */
  readonly intervalMs?: number;
}

/**
 * Waits for an event by asking again and again, and gives the first answer that is neither false, null nor undefined.
 * A predicate that throws is asked again; its last error is the cause of the time-out.
 * @throws Error `not within <timeoutMs> ms`
 */
export async function until<T>(
  predicate: () => T | Promise<T>,
  options: UntilOptions = {},
): Promise<Exclude<T, false | null | undefined>> {
  const { timeoutMs = 15_000, intervalMs = 10 } = options;
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const answer = await predicate();
      if (isAnswer(answer)) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  } while (Date.now() < deadline);
  throw new Error(`not within ${timeoutMs} ms`, { cause });
}

function isAnswer<T>(answer: T): answer is Exclude<T, false | null | undefined> {
  return answer !== false && answer !== null && answer !== undefined;
}
