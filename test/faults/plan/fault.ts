/** Services that run as two replicas each, and the front door twice. */
export const processNames = [
  'documents-1',
  'documents-2',
  'city-profiles-1',
  'city-profiles-2',
  'expertise-catalogue-1',
  'expertise-catalogue-2',
  'match-scoring-1',
  'match-scoring-2',
  'accounts-1',
  'accounts-2',
  'partnerships-1',
  'partnerships-2',
  'gateway-1',
  'gateway-2',
] as const;
export type ProcessName = (typeof processNames)[number];

export const serverNames = ['nats', 'postgres'] as const;
export type ServerName = (typeof serverNames)[number];
export type Target = ProcessName | ServerName;

export const faultKinds = [
  'service-killed',
  'service-frozen',
  'service-restarted',
  'nats-killed',
  'nats-frozen',
  'nats-restarted',
  'postgres-killed',
  'postgres-frozen',
  'postgres-restarted',
  'backend-killed',
  'connection-dropped',
  'connection-silent',
  'killed-before-ack',
  'told-again',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that goes wrong. */
export interface Fault {
  readonly number: number;
  readonly kind: FaultKind;
  readonly target: Target;
  /** Where it is the wire of a service: which of its two servers the wire leads to. */
  readonly server: ServerName | null;
  /** How long it stays so, before it is mended. */
  readonly lastsMs: number;
  /** The pause before the next fault begins. */
  readonly pauseMs: number;
  /** Chooses among what is there only at run time: which backend, which events. In [0, 1). */
  readonly choice: number;
}
