import { type Abstract, type FactoryProvider } from '@nestjs/common';

/**
 * Provides a plain class, its constructor's arguments taken from other providers: use cases stay free of Nest.
 * A port is named by the adapter that serves it.
 */
export function construct<Args extends unknown[], Instance>(
  type: new (...args: Args) => Instance,
  ...inject: { [Index in keyof Args]: Abstract<Args[Index]> }
): FactoryProvider {
  return { provide: type, inject, useFactory: (...args: unknown[]) => new type(...(args as Args)) };
}
