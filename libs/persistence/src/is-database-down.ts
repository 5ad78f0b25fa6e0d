import { isError } from '@puente/platform';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/**
 * Error classes and codes of PostgreSQL that say "not now": connection, resources, shutdown, cancelled statements, and
 * a server that became a read-only stand-by.
 */
const sqlStates = [/^08/, /^53/, /^57/, /^25006$/];
/** "Not in the state it takes" says many things; said of the database itself, that it accepts no connections. */
const notInState = '55000';
const whereConnectionsAreChecked = 'postinit.c';
const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);
const driverMessages = [
  'Connection terminated',
  'timeout expired',
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Driver not Connected',
];

/** What TypeORM says in the middle of a transaction whose connection was lost between two statements. */
const connectionGone = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

/** Whether an error, or what caused it, says that the database cannot be had just now. */
export function isDatabaseDown(error: unknown): boolean {
  for (let at: unknown = error; isError(at); at = at.cause ?? readDriverError(at)) {
    if (saysDown(at)) return true;
  }
  return false;
}

function saysDown(error: Error): boolean {
  const code = textIn(error, 'code');
  if (systemCodes.has(code) || sqlStates.some((state) => state.test(code))) return true;
  if (code === notInState && textIn(error, 'file') === whereConnectionsAreChecked) return true;
  if (connectionGone.some((gone) => error instanceof gone)) return true;
  if (driverMessages.some((known) => error.message.includes(known))) return true;
  // Every address of a host was tried.
  return 'errors' in error && Array.isArray(error.errors) && error.errors.some(isDatabaseDown);
}

function textIn(error: Error, field: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(error, field)?.value;
  return typeof value === 'string' ? value : '';
}

function readDriverError(error: Error): unknown {
  return 'driverError' in error ? error.driverError : undefined;
}
