import { type RunInputs } from '../../domain/run';

/** A run as it is stored: the inputs it can be computed again from, and its bytes. */
export interface StoredRun {
  readonly id: string;
  readonly inputs: RunInputs;
  readonly bytes: string;
  /** The request keeps watching. */
  readonly isSaved: boolean;
  readonly createdAt: Date;
}

export interface Runs {
  store(run: StoredRun): Promise<void>;
  find(id: string): Promise<StoredRun | null>;
}
