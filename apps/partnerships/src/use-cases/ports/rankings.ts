import { type Alternative, type Proposal } from '../../domain/proposal';

export interface Rankings {
  /** Whom the proposer's own run offers in place of the recipient; none where that cannot be told just now. */
  alternativesTo(proposal: Proposal): Promise<readonly Alternative[]>;
}
