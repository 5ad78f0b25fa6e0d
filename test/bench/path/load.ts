import autocannon, { type Result } from 'autocannon';

export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  /** The body of the next request. */
  readonly body: () => string;
  /** How many requests, all of them waited for. */
  readonly amount: number;
  /** Requests in flight at any time. */
  readonly inFlight: number;
}

export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const timeoutSeconds = 30;

/** Sends requests, so many at a time, until all are answered. @throws Error where one was answered other than 201 */
export async function load({ origin, path, headers, body, amount, inFlight }: Load): Promise<LoadResult> {
  const begun = performance.now();
  let ended = begun;
  const result = await new Promise<Result>((resolve, reject) => {
    const loading = autocannon(
      {
        url: `${origin}${path}`,
        connections: inFlight,
        amount,
        timeout: timeoutSeconds,
        requests: [
          {
            method: 'POST',
            headers,
            setupRequest: (request) => ({ ...request, body: body() }),
          },
        ],
      },
      (error: Error | null, of: Result) => (error ? reject(error) : resolve(of)),
    );
    // It looks only once a second whether it is done.
    loading.on('response', () => (ended = performance.now()));
  });
  const seconds = (ended - begun) / 1_000;
  const created = result.statusCodeStats?.['201']?.count ?? 0;
  if (created !== amount || result.errors > 0) {
    const statuses = JSON.stringify(result.statusCodeStats);
    throw new Error(
      `of ${amount} requests ${created} were answered 201; ${result.errors} failed; ${statuses}`,
    );
  }
  const { p50, p99 } = result.latency;
  return { answered: created, perSecond: amount / seconds, p50Ms: p50, p99Ms: p99 };
}
