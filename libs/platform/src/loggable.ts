import { describeStacks } from './describe-error';
import { isError } from './is-error';
import { withoutCredentials } from './without-credentials';

const secretKey = /^(pass|password|secret|token|authorization|cookie|databaseUrl|natsUrl)$/i;
const blanked = '***';
const depthMax = 6;

/** The fields of a logged object, secrets blanked however deep they lie, and errors told with their causes. */
export function loggable(fields: object): object {
  return copy(fields, 0) as object;
}

export function loggableError(error: Error): { name: string; stack: string } {
  return { name: error.name, stack: describeStacks(error) };
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutCredentials(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isError(value)) return loggableError(value);
  // Ends circles too.
  if (depth === depthMax) return '...';
  if (saysItself(value)) return copy(value.toJSON(), depth + 1);
  if (Array.isArray(value)) return value.map((one) => copy(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, secretKey.test(key) ? blanked : copy(one, depth + 1)]),
  );
}

/** Dates and URLs, say. */
function saysItself(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}
