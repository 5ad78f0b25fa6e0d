import { randomUUID } from 'node:crypto';
import { runWithCorrelation } from '@puente/platform';
import { type FastifyInstance } from 'fastify';

const header = 'x-correlation-id';
const acceptable = /^[\w.-]{1,100}$/;

/** Serves each request under a correlation id, the caller's own where it sent a sensible one, and answers with it. */
export function correlate(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const given = request.headers[header];
    const traceparent = request.headers['traceparent'];
    const correlationId = typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
    void reply.header(header, correlationId);
    runWithCorrelation({ correlationId, ...(typeof traceparent === 'string' && { traceparent }) }, done);
  });
}
