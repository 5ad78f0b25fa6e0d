import { type Page, type ProposalBox } from '@puente/contracts';
import { type OrganisationRef, type PartyRef } from '@puente/kernel';
import { type Deed } from '../../domain/deed';
import { type Proposal } from '../../domain/proposal';
import { type ProposalState } from '../../domain/proposal-state';

/** Which cases a list shows: those of organisations, and to whom sees all those of all, but for what was never sent. */
export interface Listed {
  readonly organisations: readonly OrganisationRef[];
  readonly seesAll: boolean;
  readonly box: ProposalBox | null;
  readonly state: ProposalState | null;
}

export interface Proposals {
  find(id: string): Promise<Proposal | null>;
  /** Newest first. @throws DomainError `invalid-cursor` */
  list(listed: Listed, limit: number, cursor: string | undefined): Promise<Page<Proposal>>;
  /** Those that wait until somebody can be written to. */
  awaitingContactOf(recipient: PartyRef): Promise<readonly Proposal[]>;
  /** Those whose answer is late, the latest first to be late. */
  due(now: Date, limit: number): Promise<readonly Proposal[]>;
  /** Keeps a new case, and tells what its first step was. */
  add(proposal: Proposal): Promise<void>;
  /**
   * Keeps a case as it became, and tells what was done, both or neither.
   * Gives whether it did: not where the case is not any more as it was when it was read.
   */
  change(before: Proposal, after: Proposal, deed: Deed): Promise<boolean>;
}
