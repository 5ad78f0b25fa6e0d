import { weightsV1 } from './v1';
import { type Weights } from './weights';

/** Somebody put a version in force. */
export interface Activation {
  readonly version: string;
  readonly personId: string;
  readonly activatedAt: Date;
  readonly reason: string | null;
}

/** A version of the weights, never edited; `personId` and `reason` are null of the first, which came with the product. */
export interface WeightsVersion {
  readonly weights: Weights;
  readonly personId: string | null;
  readonly reason: string | null;
  readonly createdAt: Date;
}

/** Decided on that day (docs/adr/1-the-first-weights.md); in force until somebody activates another. */
export const firstVersion: WeightsVersion = {
  weights: weightsV1,
  personId: null,
  reason: null,
  createdAt: new Date('2026-11-24T00:00:00Z'),
};
