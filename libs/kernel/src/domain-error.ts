import { type ErrorCode } from './error-code';

/**
 * A rule of the domain was broken. Carries a public code and data; sentences belong to the client.
 * `details` is shown to the caller: put nothing secret in it.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
