import { randomUUID } from 'node:crypto';
import { type Correlation, runWithCorrelation } from '@puente/platform';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

const header = 'x-correlation-id';
const acceptable = /^[\w.-]{1,100}$/;
const correlations = new WeakMap<FastifyRequest, Correlation>();

/** Serves each request under a correlation id, the caller's own where it sent a sensible one, and answers with it. */
export function correlate(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const given = request.headers[header];
    const traceparent = request.headers['traceparent'];
    const correlationId = typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
    const correlation = { correlationId, ...(typeof traceparent === 'string' && { traceparent }) };
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
