import { type ModelReading } from '../../domain/model-reading/model-reading';
import { type EvidenceCounts } from '../../domain/document';

/** A document that waits for the model, with the beginning of its text. */
export interface DocumentForModel {
  readonly id: string;
  readonly title: string;
  readonly sourceUrl: string | null;
  readonly language: string;
  readonly text: string;
  /** UTF-16 code units of the whole text. */
  readonly textUnits: number;
  /** This one included. */
  readonly attempts: number;
}

/** What may be asked of a model in a day (UTC), by all replicas together. */
export interface DailyBudget {
  readonly requestsMax: number;
  readonly charactersMax: number;
}

/** Which documents wait for the model, and what it was asked today. */
export interface ModelReadings {
  /** The one that waits longest; nobody else gets it for `leaseMs`, and then anybody who asks. */
  take(charactersMax: number, leaseMs: number): Promise<DocumentForModel | null>;
  /** Nobody else gets it for `leaseMs` from now. */
  hold(id: string, leaseMs: number): Promise<void>;
  /** It waits again, as if nobody had taken it. */
  giveBack(id: string): Promise<void>;
  /** Counts one request; false, and nothing counted, where the day's budget does not reach. */
  spend(characters: number, budget: DailyBudget): Promise<boolean>;
  /** Locks a document that still waits until the transaction ends; false where it is withdrawn, or somebody was faster. */
  lockWaiting(id: string): Promise<boolean>;
  finish(id: string, reading: ModelReading, counts: EvidenceCounts): Promise<void>;
}
