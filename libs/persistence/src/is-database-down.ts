/** Error classes and codes of PostgreSQL that say "not now": connection, resources, shutdown, cancelled statements. */
const sqlStates = [/^08/, /^53/, /^57/];
const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
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

/** Whether an error, or what caused it, says that the database cannot be had just now. */
export function isDatabaseDown(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause ?? readDriverError(at)) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const { message } = at;
    if (systemCodes.has(code) || sqlStates.some((state) => state.test(code))) return true;
    if (driverMessages.some((known) => message.includes(known))) return true;
  }
  return false;
}

function readDriverError(error: Error): unknown {
  return 'driverError' in error ? error.driverError : undefined;
}
