import { type FieldError } from '@puente/contracts';

/** The gateway refused: the problem it answered with. `code` is empty where the answer was not a problem. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly errors: readonly FieldError[],
  ) {
    super([title, ...errors.map((error) => error.message)].join('; '));
    this.name = 'ApiError';
  }
}
