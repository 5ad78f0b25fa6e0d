import { randomUUID } from 'node:crypto';
import { type Correlation, type OpenSpan, runWithCorrelation, type Tracing } from '@puente/platform';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { routeOf } from './route-of';

const header = 'x-correlation-id';
const acceptable = /^[\w.-]{1,100}$/;
const correlations = new WeakMap<FastifyRequest, Correlation>();
const spans = new WeakMap<FastifyRequest, OpenSpan>();

/** Serves each request under a correlation id, the caller's own where it sent a sensible one, and answers with it. */
export function correlate(server: FastifyInstance, tracing: Tracing): void {
  server.addHook('onRequest', (request, reply, done) => {
    const given = request.headers[header];
    const traceparent = request.headers['traceparent'];
    const correlationId = typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
    const parent = typeof traceparent === 'string' ? traceparent : undefined;
    const span = startSpan(request, tracing, parent);
    const context = span.traceparent ?? parent;
    const correlation = { correlationId, ...(context !== undefined && { traceparent: context }) };
    spans.set(request, span);
    correlations.set(request, correlation);
    void reply.header(header, correlationId);
    runWithCorrelation(correlation, done);
  });
}

/** What is done as the connection says that an answer is out no longer runs under its request's correlation. */
export function asPartOf<Result>(request: FastifyRequest, work: () => Result): Result {
  const correlation = correlations.get(request);
  return correlation === undefined ? work() : runWithCorrelation(correlation, work);
}

/** Ends the span of a request that has been answered. */
export function endSpan(request: FastifyRequest, outcome: string, status: number): void {
  spans.get(request)?.end(outcome, status >= 500, { 'http.response.status_code': status });
}

function startSpan(request: FastifyRequest, tracing: Tracing, parent: string | undefined): OpenSpan {
  const { method } = request;
  const route = routeOf(request);
  const attributes = { 'http.request.method': method, 'http.route': route };
  return tracing.start({ name: `${method} ${route}`, kind: 'server', parent, attributes });
}
