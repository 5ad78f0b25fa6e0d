import { type Page } from '@puente/contracts';
import { type Tables } from '../../domain/assemble-run';
import { type KnownFit } from '../../domain/watch/saved-request';
import { type Weights, type WeightsData } from '../../domain/weights/weights';
import { type Activation, type WeightsVersion } from '../../domain/weights/weights-version';
import { type Standing } from '../fits-now';

/** A version as it stands in the list. */
export interface ListedWeights extends WeightsVersion {
  readonly isInForce: boolean;
  /** Of this version, the latest first, no more than can be shown. */
  readonly activations: readonly Activation[];
}

/** Changes to the versions: one person at a time. */
export interface WeightsChanges {
  inForce(): Promise<Weights>;
  /** What the next version will be called. */
  nextName(): Promise<WeightsData['version']>;
  find(version: string): Promise<ListedWeights | null>;
  /** Tells that it was added. */
  add(version: WeightsVersion & { readonly personId: string; readonly reason: string }): Promise<void>;
  /** Tells that it was activated, and in whose place. */
  activate(activation: Activation): Promise<void>;
  /** Each request that watches knows, in place of what it knew, what `anew` says by the tables of that version; events wait. */
  lookAnew(
    version: string,
    anew: (standing: Standing, tables: Tables) => Promise<readonly KnownFit[]>,
  ): Promise<void>;
}

export interface WeightsBook {
  /** The newest first. */
  list(page: { readonly limit: number; readonly cursor: string | null }): Promise<Page<ListedWeights>>;
  change<Result>(work: (changes: WeightsChanges) => Promise<Result>): Promise<Result>;
}
