import { type LoggerService } from '@nestjs/common';
import { type DestinationStream, pino } from 'pino';
import pretty from 'pino-pretty';
import { currentCorrelation } from './correlation';
import { isError } from './is-error';
import { loggable, loggableError } from './loggable';
import { type LogLevel } from './service-config';
import { withoutCredentials } from './without-credentials';

/** Standard error: standard output belongs to programs. `PUENTE_LOG_FORMAT=pretty` is for people who read along. */
function standardError(): DestinationStream {
  return process.env['PUENTE_LOG_FORMAT'] === 'pretty'
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' })
    : pino.destination({ fd: 2, sync: true });
}

/** One JSON line an event, with the correlation id of the call being served. Passwords and credentials in URLs are blanked. */
export function createLogger(
  service: string,
  level: LogLevel,
  destination: DestinationStream = standardError(),
): LoggerService {
  const logger = pino(
    {
      level,
      base: { service },
      mixin: () => ({ ...currentCorrelation() }),
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const write =
    (method: 'fatal' | 'info' | 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      // Lines are written for every request: those that nobody wants cost nothing.
      if (!logger.isLevelEnabled(method)) return;
      logger[method]({ ...fieldsOf(message), ...nestFields(rest) }, textOf(message));
    };
  return {
    log: write('info'),
    fatal: write('fatal'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('debug'),
  };
}

/** Nest calls with the context last, and before it, for errors, a stack or the error itself. */
function nestFields(rest: readonly unknown[]): object {
  const texts = rest.filter((one) => typeof one === 'string');
  const error = rest.find(isError);
  const stack = texts.length > 1 ? texts[0] : undefined;
  const context = texts.at(-1);
  return {
    ...(error !== undefined && { err: loggableError(error) }),
    ...(context !== undefined && { context }),
    ...(stack !== undefined && { stack: withoutCredentials(stack) }),
  };
}

function fieldsOf(message: unknown): object {
  if (isError(message)) return { err: loggableError(message) };
  return typeof message === 'object' && message !== null ? loggable(message) : {};
}

function textOf(message: unknown): string {
  if (isError(message)) return withoutCredentials(message.message);
  return typeof message === 'string' ? withoutCredentials(message) : '';
}
