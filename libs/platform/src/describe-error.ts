import { isError } from './is-error';
import { withoutCredentials } from './without-credentials';

/** An error and what caused it in one line, without credentials: `cannot connect: connect ECONNREFUSED 127.0.0.1:5432`. */
export function describeError(error: unknown): string {
  return withoutCredentials(errorChain(error).map(messageOf).join(': '));
}

/** The stacks of an error and of what caused it. */
export function describeStacks(error: Error): string {
  const stacks = errorChain(error).map((one) => (isError(one) ? (one.stack ?? one.message) : String(one)));
  return withoutCredentials(stacks.join('\ncaused by '));
}

const chainLengthMax = 10;

function errorChain(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && chain.length < chainLengthMax;) {
    chain.push(at);
    at = isError(at) ? at.cause : undefined;
  }
  return chain;
}

/** Refusals by every address of a host come as an AggregateError without a message of its own. */
function messageOf(error: unknown): string {
  if (!isError(error)) return String(error);
  const parts = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return error.message === '' && parts.length > 0 ? parts.map(messageOf).join(', ') : error.message;
}
