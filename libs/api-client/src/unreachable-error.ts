/** Nobody answers at the address. */
export class UnreachableError extends Error {
  constructor(
    readonly origin: string,
    cause: unknown,
  ) {
    super(`nobody answers at ${origin}`, { cause });
    this.name = 'UnreachableError';
  }
}
