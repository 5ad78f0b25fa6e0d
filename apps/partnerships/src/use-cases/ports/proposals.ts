import { type Proposal } from '../../domain/proposal';

export interface Proposals {
  find(id: string): Promise<Proposal | null>;
  /** Keeps a new case, and tells what its first step was. */
  add(proposal: Proposal): Promise<void>;
}
