import { type FollowerState } from './follower-watch';
import { type OutboxState } from './probes';

/** What a service depends on, looked at just now. Null: it cannot be seen. */
export interface Look {
  readonly database: boolean;
  readonly nats: boolean;
  readonly outbox: OutboxState | null;
  /** Events that each durable consumer has yet to handle. */
  readonly consumers: ReadonlyMap<string, number> | null;
  /** Undefined where the service follows nothing in memory. */
  readonly follower: FollowerState | null | undefined;
}
