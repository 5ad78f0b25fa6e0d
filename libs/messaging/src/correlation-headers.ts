import { randomUUID } from 'node:crypto';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { type Correlation, currentCorrelation } from '@puente/platform';

const correlationHeader = 'Puente-Correlation-Id';
const traceHeader = 'traceparent';

/** The correlation of the call being served, as headers of a message that belongs to a span, where somebody traces. */
export function correlationHeaders(ofSpan?: string): MsgHdrs {
  const result = headers();
  const current = currentCorrelation();
  const correlationId = current?.correlationId ?? randomUUID();
  const traceparent = ofSpan ?? current?.traceparent;
  result.set(correlationHeader, correlationId);
  if (traceparent !== undefined) result.set(traceHeader, traceparent);
  return result;
}

/** The correlation that a message came with; a new one where it came with none. */
export function correlationOf(received: MsgHdrs | undefined): Correlation {
  const traceparent = received?.get(traceHeader);
  return {
    correlationId: received?.get(correlationHeader) || randomUUID(),
    ...(traceparent && { traceparent }),
  };
}
