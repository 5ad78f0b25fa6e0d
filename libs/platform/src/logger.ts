import { type LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { currentCorrelation } from './correlation';
import { type LogLevel } from './service-config';

/** One JSON line an event, on standard error: standard output belongs to programs. Credentials in URLs are blanked. */
export function createLogger(service: string, level: LogLevel): LoggerService {
  const logger = pino(
    {
      level,
      base: { service },
      mixin: () => ({ ...currentCorrelation() }),
      redact: ['*.password', '*.databaseUrl', '*.natsUrl'],
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
  const write =
    (method: 'info' | 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      logger[method](
        { ...fieldsOf(message), ...(typeof context === 'string' && { context }) },
        textOf(message),
      );
    };
  return {
    log: write('info'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('debug'),
  };
}

function fieldsOf(message: unknown): object {
  if (message instanceof Error)
    return { err: { name: message.name, stack: withoutCredentials(message.stack ?? '') } };
  return typeof message === 'object' && message !== null ? message : {};
}

function textOf(message: unknown): string {
  if (message instanceof Error) return withoutCredentials(message.message);
  return typeof message === 'string' ? withoutCredentials(message) : '';
}

function withoutCredentials(text: string): string {
  return text.replace(/(\w+:\/\/)[^\s/@]+@/g, '$1***@');
}
