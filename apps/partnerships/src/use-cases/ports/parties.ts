import { type PartyRef } from '@puente/kernel';
import { type ProposalParty } from '../../domain/proposal';

export interface Parties {
  /** What it is called and where it is; null where there is no such party. */
  find(party: PartyRef): Promise<ProposalParty | null>;
}
