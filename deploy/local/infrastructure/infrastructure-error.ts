export type InfrastructureErrorCode =
  | 'data-folder-in-use'
  | 'data-folder-not-writable'
  | 'postgres-binaries-missing'
  | 'postgres-no-unprivileged-user'
  | 'postgres-no-readable-place'
  | 'postgres-did-not-start'
  | 'nats-server-not-found'
  | 'nats-did-not-start';

/**
 * PostgreSQL or NATS could not be brought up. Code and data for programs;
 * `explainInfrastructureError` turns them into what a person at a terminal reads.
 */
export class InfrastructureError extends Error {
  constructor(
    readonly code: InfrastructureErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'InfrastructureError';
  }
}
