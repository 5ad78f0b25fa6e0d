import { type MessageClass } from './request-contract';

/** Something that happened, as its owner tells it: the subject and the class its payload is validated with. */
export interface EventContract<Payload extends object> {
  readonly subject: string;
  readonly payload: MessageClass<Payload>;
}

/** Declares an event. The subject reads `<service>.v1.event.<what-happened>`. */
export function defineEvent<Payload extends object>(
  subject: string,
  payload: MessageClass<Payload>,
): EventContract<Payload> {
  return { subject, payload };
}

/**
 * What travels on the stream. `party` is the key within which order holds; `version` grows with each change of that
 * party at its owner, so that a consumer can pass over what is older than the state it holds.
 */
export interface EventEnvelope<Payload> {
  readonly id: string;
  readonly subject: string;
  readonly party: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly correlationId: string;
  readonly payload: Payload;
}
