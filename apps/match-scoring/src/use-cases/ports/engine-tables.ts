import { type Tables } from '../../domain/assemble-run';

/** The tables that scores rest on, by version of the weights. */
export interface EngineTables {
  /** Those of the weights in force now, whichever replica they were activated at. */
  inForce(): Promise<Tables>;
  /** Those that a run of that version rests on; null where there is no such version. */
  of(weightsVersion: string): Promise<Tables | null>;
}
