import { type MatchRequest, type PartyReference } from '../match-request';

/** A match request that keeps watching. */
export interface SavedRequest extends Omit<MatchRequest, 'includeHidden'> {
  readonly id: string;
  readonly name: string;
  readonly isPaused: boolean;
  readonly createdAt: Date;
}

/** A candidate that a request knows of, with its unrounded score: what is known is not news. */
export interface KnownFit {
  readonly candidate: PartyReference;
  readonly score: number;
}
