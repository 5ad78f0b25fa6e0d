export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Of a problem; empty for all else. */
  readonly code: string;
  readonly ms: number;
}

export type Knock = (
  method: string,
  path: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<Answer | null>;

const answerMsMax = 20_000;

/** What is wrong with an answer, whatever was asked; null where it is as an answer may be. */
export function faultOf(status: number, headers: Headers): string | null {
  if (status >= 200 && status < 300) return null;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'is no problem+json';
  if (status === 503) return headers.has('retry-after') ? null : 'says not when to retry';
  return status >= 500 ? 'is our own fault' : null;
}

/**
 * Asks at the first of the doors that is open, as a client behind a load balancer does. Null where no answer comes: the
 * connection broke, or nothing was said for long.
 * @param token an access token of who asks
 * @param onWrong told of an answer that none should be
 */
export function knockAt(origins: readonly string[], token: string, onWrong: (what: string) => void): Knock {
  return async (method, path, body, headers = {}) => {
    const begun = performance.now();
    try {
      const response = await fetchFrom(origins, path, {
        method,
        signal: AbortSignal.timeout(answerMsMax),
        ...(body && { body: JSON.stringify(body) }),
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      const text = await response.text();
      const wrong = faultOf(response.status, response.headers);
      if (wrong !== null) onWrong(`${method} ${path}: ${response.status} ${wrong}: ${text.slice(0, 300)}`);
      return { status: response.status, text, code: codeIn(response, text), ms: performance.now() - begun };
    } catch {
      return null;
    }
  };
}

/** The next door is tried only where the one before has taken nothing in. */
async function fetchFrom(origins: readonly string[], path: string, init: RequestInit): Promise<Response> {
  const [origin, ...others] = origins;
  try {
    return await fetch(`${origin}/api/v1${path}`, init);
  } catch (error) {
    if (others.length === 0 || !isRefused(error)) throw error;
    return fetchFrom(others, path, init);
  }
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code === 'ECONNREFUSED';
}

function codeIn(response: Response, text: string): string {
  if (response.ok || !response.headers.get('content-type')?.includes('json')) return '';
  return (JSON.parse(text) as { code?: string }).code ?? '';
}
