import { type HealthIndicatorResult, type HealthIndicatorService } from '@nestjs/terminus';
import { type Look } from './look';
import { type Phase } from './operations';

/** Beyond these a service is there, and too far behind to be asked. */
export interface ReadyLimits {
  readonly lagMax: number;
  readonly outboxSecondsMax: number;
}

/** One indicator each for the service itself and for what it depends on. */
export function readiness(
  indicators: HealthIndicatorService,
  phase: Phase,
  look: Look,
  { lagMax, outboxSecondsMax }: ReadyLimits,
): HealthIndicatorResult[] {
  const indicate = (key: string, isUp: boolean, data: Record<string, unknown> = {}) => {
    const session = indicators.check(key);
    return isUp ? session.up(data) : session.down(data);
  };
  const { database, nats, outbox, consumers, follower } = look;
  const results = [
    indicate('service', phase === 'serving', { phase }),
    indicate('database', database),
    indicate('nats', nats),
    indicate('outbox', outbox !== null && outbox.oldestSeconds <= outboxSecondsMax, {
      ...outbox,
      oldestSecondsMax: outboxSecondsMax,
    }),
    indicate('stream-lag', consumers !== null && [...consumers.values()].every((lag) => lag <= lagMax), {
      ...(consumers && { events: Object.fromEntries(consumers) }),
      eventsMax: lagMax,
    }),
  ];
  if (follower === undefined) return results;
  const isUp = follower !== null && follower.hasCaughtUp && follower.lag <= lagMax;
  return [...results, indicate('follower-lag', isUp, { ...follower, eventsMax: lagMax })];
}
