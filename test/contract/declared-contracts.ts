import 'reflect-metadata';
import * as contracts from '@puente/contracts';
import { type EventContract, type RequestContract } from '@puente/contracts';

const exported = Object.entries(contracts as Readonly<Record<string, unknown>>);

function isDeclared(value: unknown, member: 'request' | 'payload'): boolean {
  return typeof value === 'object' && value !== null && 'subject' in value && member in value;
}

/** Every operation of every service, as `@puente/contracts` exports it. */
export const requestContracts = exported
  .filter(([, value]) => isDeclared(value, 'request'))
  .map(([name, value]) => ({ name, ...(value as RequestContract<object, unknown>) }));

/** Every event, by the name that it is exported by. */
export const eventContracts = exported
  .filter(([, value]) => isDeclared(value, 'payload'))
  .map(([name, value]) => ({ name, ...(value as EventContract<object>) }));

/** The service that a subject belongs to: its first word. */
export function ownerOf(subject: string): string {
  return subject.split('.')[0] ?? '';
}
