import { type LoggerService } from '@nestjs/common';
import { type Metrics } from '@puente/platform';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { asPartOf, endSpan } from './correlate';
import { codeAnswered } from './errors/code-answered';
import { routeOf } from './route-of';

/** Asked so often that a line each is for debugging. */
const forOperators = /^\/(health|metrics)(\/|$)/;

/** Counts each request by its route and writes one line of it, without what the caller sent. */
export function countAndLog(server: FastifyInstance, metrics: Metrics, logger: LoggerService): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const outcome = outcomeOf(reply);
    metrics.requestServed(`${request.method} ${route}`, outcome, answerMs(reply));
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    const line = { method: request.method, route, status: reply.statusCode, outcome, durationMs };
    asPartOf(request, () => {
      if (forOperators.test(route)) logger.debug?.(line, 'Request');
      else logger.log(line, 'Request');
    });
    endSpan(request, outcome, reply.statusCode);
    done();
  });
}

/** How long somebody listens to a stream says nothing of how fast we are. */
function answerMs(reply: FastifyReply): number {
  const isStream = String(reply.getHeader('content-type')).startsWith('text/event-stream');
  return isStream ? 0 : reply.elapsedTime;
}

function outcomeOf(reply: FastifyReply): string {
  return codeAnswered(reply) ?? (reply.statusCode < 400 ? 'ok' : `http-${reply.statusCode}`);
}
