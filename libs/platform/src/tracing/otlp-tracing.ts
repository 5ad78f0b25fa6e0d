import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService } from '@nestjs/common';
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { tellingExporter } from './telling-exporter';
import { type OpenSpan, type SpanToStart, type Tracing } from './tracing';

const flushWithinMs = 2_000;
/** Shorter than a flush may take: nothing is under way any more when it ends. */
const exportTimeoutMs = 1_500;
const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, consumer: SpanKind.CONSUMER } as const;
const traceparentForm = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})/;

/** Sends spans to a collector in batches, in the background. Loaded only where a collector is configured. */
export class OtlpTracing implements Tracing {
  private readonly provider: NodeTracerProvider;
  private readonly tracer: Tracer;

  constructor(service: string, endpoint: string, logger: LoggerService) {
    const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
    const exporter = new OTLPTraceExporter({ url, timeoutMillis: exportTimeoutMs });
    // Not registered globally: services that share a process trace under names of their own.
    this.provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': service }),
      spanProcessors: [new BatchSpanProcessor(tellingExporter(exporter, logger))],
    });
    this.tracer = this.provider.getTracer('puente');
  }

  start({ name, kind, parent, attributes }: SpanToStart): OpenSpan {
    const context = contextOf(parent);
    const span = this.tracer.startSpan(name, { kind: kinds[kind], attributes: { ...attributes } }, context);
    return {
      traceparent: traceparentOf(span),
      end: (outcome, isFault, more = {}) => {
        span.setAttributes(more);
        if (outcome !== 'ok') span.setAttribute('error.type', outcome);
        if (isFault) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  async stop(): Promise<void> {
    const late = new AbortController();
    await Promise.race([
      this.provider.shutdown().catch(() => undefined),
      sleep(flushWithinMs, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
  }
}

/** The context that a `traceparent` names; none where it is not one. */
function contextOf(traceparent: string | undefined) {
  const [, traceId = '', spanId = '', flags = '00'] = traceparentForm.exec(traceparent ?? '') ?? [];
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(spanContext) ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : ROOT_CONTEXT;
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
