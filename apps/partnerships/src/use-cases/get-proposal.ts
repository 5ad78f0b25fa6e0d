import { type GetProposal as Request, type Proposal } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { mayRead } from '../domain/may-read';
import { type Proposals } from './ports/proposals';
import { toProposal } from './proposal.presenter';

/** A case of two others is answered as if it were not there. */
export class GetProposal {
  constructor(private readonly proposals: Proposals) {}

  async execute({ actor, id }: Request): Promise<Proposal> {
    const proposal = await this.proposals.find(id);
    if (proposal === null || !mayRead(actor, proposal))
      throw new DomainError(errorCode.proposalNotFound, { id });
    return toProposal(proposal);
  }
}
