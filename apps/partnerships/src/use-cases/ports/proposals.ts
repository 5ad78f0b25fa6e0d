import { type Deed } from '../../domain/deed';
import { type Proposal } from '../../domain/proposal';

export interface Proposals {
  find(id: string): Promise<Proposal | null>;
  /** Keeps a new case, and tells what its first step was. */
  add(proposal: Proposal): Promise<void>;
  /**
   * Keeps a case as it became, and tells what was done, both or neither.
   * Gives whether it did: not where the case is not any more as it was when it was read.
   */
  change(before: Proposal, after: Proposal, deed: Deed): Promise<boolean>;
}
