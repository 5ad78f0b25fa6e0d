import { type Probe } from '@puente/messaging';
import { Metrics } from '@puente/platform';
import { type FastifyInstance } from 'fastify';

/** Serves what the gateway measures, for Prometheus. It is no part of the API. */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, nats: Probe<true>): void {
  const up = metrics.gauge(
    'puente_dependency_up',
    'Whether what the service depends on answers within a second',
    ['dependency'],
  );
  server.get('/metrics', async (_request, reply): Promise<string> => {
    up.hold([[{ dependency: 'nats' }, Number((await nats.look()) === true)]]);
    void reply.type(Metrics.contentType);
    return metrics.text();
  });
}
