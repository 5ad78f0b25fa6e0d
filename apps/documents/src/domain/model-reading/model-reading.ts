export type ModelReadingStatus = 'waiting' | 'read' | 'partly-read' | 'not-read';
export type ModelReason =
  | 'model-not-reachable'
  | 'model-refused'
  | 'model-not-understood'
  | 'model-budget-spent'
  | 'beginning-only'
  | 'given-up';

/** How a language model read a document; `evidence` counts what it added, `dropped` what did not hold. */
export interface ModelReading {
  readonly status: ModelReadingStatus;
  readonly reason: ModelReason | null;
  readonly model: string;
  readonly evidence: number;
  readonly dropped: number;
}

export function modelReadingAwaited(model: string): ModelReading {
  return { status: 'waiting', reason: null, model, evidence: 0, dropped: 0 };
}

/** What became of a reading: all of it, the part before something went wrong, or nothing. */
export function statusOf(reason: ModelReason | null, chunksRead: number): ModelReadingStatus {
  if (reason === null) return 'read';
  return chunksRead > 0 ? 'partly-read' : 'not-read';
}
