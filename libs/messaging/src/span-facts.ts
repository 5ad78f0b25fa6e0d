import { errorCode } from '@puente/kernel';

const faults: ReadonlySet<string> = new Set([
  errorCode.internalError,
  errorCode.serviceUnavailable,
  errorCode.deadlineExceeded,
  'failed',
]);

/** Whether an outcome is a fault of ours, to be seen in red: a refusal is an answer like another. */
export function isFault(outcome: string): boolean {
  return faults.has(outcome);
}

/** By OpenTelemetry's conventions for messaging. */
export function natsAttributes(subject: string): Record<string, string> {
  return { 'messaging.system': 'nats', 'messaging.destination.name': subject };
}
