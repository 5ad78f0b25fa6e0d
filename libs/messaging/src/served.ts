import { type LoggerService } from '@nestjs/common';
import { type ErrorReply } from '@puente/contracts';
import { type Metrics } from '@puente/platform';

/** Hears of every request that was answered. `outcome` is `ok` or an error code. */
export type OnServed = (subject: string, outcome: string, durationMs: number) => void;

/** Counts each request and writes a line of it; asked for its health a service is so often that such lines are for debugging. */
export function countAndLog(metrics: Metrics, logger: LoggerService, healthSubject: string): OnServed {
  return (subject, outcome, durationMs) => {
    metrics.requestServed(subject, outcome, durationMs);
    const line = { subject, outcome, durationMs: Math.round(durationMs * 10) / 10 };
    if (subject === healthSubject) logger.debug?.(line, 'Request');
    else logger.log(line, 'Request');
  };
}

/** What a reply of Nest's transport says of how a request went. */
export function outcomeOf(err: ErrorReply | string | undefined): string {
  if (err === undefined) return 'ok';
  return typeof err === 'string' ? 'refused-by-transport' : err.code;
}
