import { type LoggerService } from '@nestjs/common';
import { type Metrics } from '@puente/platform';

/** How hearing an event went: `repeated` was handled before, `refused` will never be, `failed` comes again. */
export type EventOutcome = 'handled' | 'repeated' | 'refused' | 'failed';

/** Hears of every event that a durable consumer took. */
export type OnHeard = (consumer: string, subject: string, outcome: EventOutcome, durationMs: number) => void;

/** Counts each event and writes a line of it. */
export function countAndLogEvents(metrics: Metrics, logger: LoggerService): OnHeard {
  const handled = metrics.counter('puente_events_handled_total', 'Events that a durable consumer took', [
    'consumer',
    'outcome',
  ]);
  return (consumer, subject, outcome, durationMs) => {
    handled.inc({ consumer, outcome });
    logger.log({ consumer, subject, outcome, durationMs: Math.round(durationMs * 10) / 10 }, 'Event');
  };
}
