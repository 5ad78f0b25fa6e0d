import { type Actor, DomainError, errorCode } from '@puente/kernel';
import { type Deed } from '../domain/deed';
import { mayRead } from '../domain/may-read';
import { type Proposal } from '../domain/proposal';
import { whatHappened } from '../domain/take-step';
import { type Proposals } from './ports/proposals';

/** Cases, as people open and change them. */
export class CaseFiles {
  constructor(private readonly proposals: Proposals) {}

  /** A case of two others is answered as if it were not there. @throws DomainError `proposal-not-found` */
  async open(actor: Actor, id: string): Promise<Proposal> {
    const proposal = await this.proposals.find(id);
    if (proposal === null || !mayRead(actor, proposal))
      throw new DomainError(errorCode.proposalNotFound, { id });
    return proposal;
  }

  /** For a change of what somebody saw. @throws DomainError `proposal-not-found`; `decided-meanwhile` */
  async openAsSeen(actor: Actor, id: string, version: number | undefined): Promise<Proposal> {
    const proposal = await this.open(actor, id);
    if (version !== undefined && version !== proposal.version) throw decidedMeanwhile(proposal);
    return proposal;
  }

  /** @throws DomainError `decided-meanwhile` where the case is not as it was when it was opened */
  async keep(before: Proposal, after: Proposal, deed: Deed): Promise<void> {
    if (await this.proposals.change(before, after, deed)) return;
    throw decidedMeanwhile((await this.proposals.find(before.id)) ?? before);
  }
}

function decidedMeanwhile(proposal: Proposal): DomainError {
  return new DomainError(errorCode.decidedMeanwhile, { id: proposal.id, ...whatHappened(proposal) });
}
