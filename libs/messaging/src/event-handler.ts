import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { type EntityManager } from 'typeorm';

/** Does what an event asks for, in the transaction that records the event as handled. */
export interface EventHandler<Payload extends object = object> {
  readonly contract: EventContract<Payload>;
  readonly handle: (
    manager: EntityManager,
    payload: Payload,
    envelope: EventEnvelope<Payload>,
    streamSequence: number,
  ) => Promise<void>;
}

/** Declares a handler with its payload's type checked. */
export function onEvent<Payload extends object>(
  contract: EventContract<Payload>,
  handle: EventHandler<Payload>['handle'],
): EventHandler {
  return { contract, handle } as unknown as EventHandler;
}
