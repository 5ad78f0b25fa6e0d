import { type JsMsg } from '@nats-io/jetstream';
import { type EventEnvelope } from '@puente/contracts';
import { isUUID } from 'class-validator';

/** The envelope that a message carries; null where it carries none, so that nobody can tell which event it is. */
export function readEnvelope(message: JsMsg): EventEnvelope<unknown> | null {
  try {
    const envelope = message.json<Partial<EventEnvelope<unknown>> | null>();
    return isEnvelope(envelope) ? envelope : null;
  } catch {
    return null;
  }
}

function isEnvelope(read: Partial<EventEnvelope<unknown>> | null): read is EventEnvelope<unknown> {
  return isUUID(read?.id) && typeof read?.correlationId === 'string';
}
