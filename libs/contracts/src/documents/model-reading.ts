export type ModelReadingStatus = 'waiting' | 'read' | 'partly-read' | 'not-read';
/** Why a model read a document partly or not at all. */
export type ModelReason =
  | 'model-not-reachable'
  | 'model-refused'
  | 'model-not-understood'
  | 'model-budget-spent'
  | 'beginning-only'
  | 'given-up';

/** How a language model read a document, after the rules; what the rules found stands in any case. */
export class ModelReading {
  status: ModelReadingStatus;
  reason: ModelReason | null;
  /** Its name, as whoever runs Puente gave it. */
  model: string;
  /** Pieces of evidence that it added. */
  evidence: number;
  /** What it said and the text does not bear out, or says already. */
  dropped: number;
}
