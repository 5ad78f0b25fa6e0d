import { type HashedText } from '../../domain/canonical/hashed-text';
import { type RunInputs, type RunResult } from '../../domain/run';

/** What is the same of a run when it is stored and when it is found. */
interface RunRecord {
  readonly id: string;
  readonly inputs: RunInputs;
  /** The request keeps watching. */
  readonly isSaved: boolean;
  readonly createdAt: Date;
  /** The person who asked; null: before people signed in. */
  readonly askedBy: string | null;
}

export interface AnsweredRun extends RunRecord {
  readonly run: RunResult<HashedText>;
}

/** A run as it was stored: the inputs it can be computed again from, and its bytes. */
export interface StoredRun extends RunRecord {
  readonly bytes: string;
}

export interface Runs {
  store(run: AnsweredRun): Promise<void>;
  find(id: string): Promise<StoredRun | null>;
}
