/** A server that the environment names does not answer, or lets nobody in with that name and password. */
export class ServerUnreachableError extends Error {
  constructor(
    readonly variable: 'DATABASE_URL' | 'NATS_URL',
    cause: unknown,
  ) {
    super(`${variable} cannot be reached`, { cause });
    this.name = 'ServerUnreachableError';
  }
}
