import { type components } from './schema';

type ProblemBody = components['schemas']['Problem'];

export type FieldError = NonNullable<ProblemBody['errors']>[number];

/** Codes of the API, and one of our own: it could not be reached. */
export type ProblemCode = ProblemBody['code'] | 'unreachable';

/** Why something was not done: RFC 9457, with the API's stable code. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    /** What belongs to the code: allowed transitions, the seconds to wait. */
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }

  static async of(response: Response): Promise<Problem> {
    const body = (await response.json().catch(() => null)) as ProblemBody | null;
    if (body === null || typeof body.code !== 'string')
      return new Problem(response.status < 500 ? 'internal-error' : 'service-unavailable', response.status);
    return new Problem(body.code, response.status, body, body.errors);
  }

  /** Of whatever was thrown: without an answer there was no way to the server. */
  static from(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem('unreachable', 0);
  }

  /** Whether the same may go well a little later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 429;
  }

  /** What is wrong with each field, by its path. */
  get byField(): Record<string, string> {
    return Object.fromEntries(this.errors.map(({ path, message }) => [path, message]));
  }
}
