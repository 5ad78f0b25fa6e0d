import { createRequire } from 'node:module';
import { type LoggerService } from '@nestjs/common';
import type * as Otlp from './otlp-tracing';
import { noTracing, type Tracing } from './tracing';

/**
 * Traces to the OpenTelemetry collector at `endpoint`, `http://host:4318`; nothing where that is undefined, and then no
 * SDK is loaded.
 */
export function openTracing(service: string, endpoint: string | undefined, logger: LoggerService): Tracing {
  if (endpoint === undefined) return noTracing;
  // Not by `import()`: that asks Node for an ES module, and we are compiled to CommonJS.
  const load = createRequire(__filename);
  const { OtlpTracing } = load('./otlp-tracing') as typeof Otlp;
  return new OtlpTracing(service, endpoint, logger);
}
