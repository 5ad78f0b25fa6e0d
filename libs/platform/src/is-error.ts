import { types } from 'node:util';

/** Whether it is an error, also one made in another realm of this process, where `instanceof` says no. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}
