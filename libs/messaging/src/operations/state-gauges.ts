import { type Metrics } from '@puente/platform';
import { type Look } from './look';

/** The gauges of what was looked at. What could not be seen is absent. */
export function stateGauges(metrics: Metrics): (look: Look) => void {
  const up = metrics.gauge(
    'puente_dependency_up',
    'Whether what the service depends on answers within a second',
    ['dependency'],
  );
  const waiting = metrics.gauge('puente_outbox_waiting', 'Events that wait to be told');
  const oldest = metrics.gauge(
    'puente_outbox_oldest_seconds',
    'Age of the oldest event that waits to be told',
  );
  const consumerLag = metrics.gauge(
    'puente_consumer_lag',
    'Events that a durable consumer has yet to handle, those in hand too',
    ['consumer'],
  );
  const followerLag = metrics.gauge(
    'puente_follower_lag',
    'Events on the stream that the memory of this replica has not seen',
  );
  return ({ database, nats, outbox, consumers, follower }) => {
    up.hold([
      [{ dependency: 'database' }, Number(database)],
      [{ dependency: 'nats' }, Number(nats)],
    ]);
    waiting.hold(outbox ? [[{}, outbox.waiting]] : []);
    oldest.hold(outbox ? [[{}, outbox.oldestSeconds]] : []);
    consumerLag.hold([...(consumers ?? [])].map(([consumer, lag]) => [{ consumer }, lag]));
    followerLag.hold(follower ? [[{}, follower.lag]] : []);
  };
}
