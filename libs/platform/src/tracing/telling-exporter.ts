import { type LoggerService } from '@nestjs/common';
import { type SpanExporter } from '@opentelemetry/sdk-trace-node';
import { describeError } from '../describe-error';

/** The exporter, saying once that spans cannot be sent, and once that they can again. */
export function tellingExporter(exporter: SpanExporter, logger: LoggerService): SpanExporter {
  let isFailing = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const fails = result.error !== undefined;
        if (fails && !isFailing) logger.warn(`traces are lost: ${describeError(result.error)}`);
        if (!fails && isFailing) logger.log('traces are sent again');
        isFailing = fails;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}
