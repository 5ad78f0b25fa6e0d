import { type Page } from '@puente/contracts';
import { type OrganisationRef } from '@puente/kernel';
import { type Tables } from '../../domain/assemble-run';
import { type GivenResponse } from '../../domain/given-response';
import { type PartyReference } from '../../domain/match-request';
import { type KnownFit, type SavedRequest } from '../../domain/watch/saved-request';
import { type WhoAndWhen } from './responses';

/** Changes to saved requests, while no event is being looked at on their behalf. */
export interface SavedRequestChanges {
  add(request: SavedRequest, known: readonly KnownFit[], by: WhoAndWhen): Promise<void>;
  /** In place of what it was; `known` where it has to look anew at what fits already. */
  replace(request: SavedRequest, known: readonly KnownFit[] | null, by: WhoAndWhen): Promise<void>;
  remove(request: SavedRequest, by: WhoAndWhen): Promise<void>;
  find(id: string): Promise<SavedRequest | null>;
  /** In the same transaction: waiting for another connection could be waiting for who waits for this one. */
  responsesOf(party: PartyReference): Promise<readonly GivenResponse[]>;
  tablesInForce(): Promise<Tables>;
}

export interface SavedRequests {
  /** In one transaction; events wait until it ends. */
  change<Result>(work: (changes: SavedRequestChanges) => Promise<Result>): Promise<Result>;
  /** Of these organisations, of everybody where null; newest first. */
  list(
    organisations: readonly OrganisationRef[] | null,
    page: { readonly limit: number; readonly cursor: string | null },
  ): Promise<Page<SavedRequest>>;
}
