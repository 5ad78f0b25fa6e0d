import { DomainError, errorCode } from '@puente/kernel';
import { type Proposal } from '../domain/proposal';
import { type ContactLinks } from './ports/contact-links';
import { type Proposals } from './ports/proposals';

/** Cases, as whoever holds a letter opens them. */
export class CasesByLink {
  constructor(
    private readonly links: ContactLinks,
    private readonly proposals: Proposals,
  ) {}

  /** @throws DomainError `link-not-found` */
  async open(token: string): Promise<Proposal> {
    const { proposalId, city } = await this.links.resolve(token);
    const proposal = await this.proposals.find(proposalId);
    const isTheirs = proposal?.recipient.kind === 'city' && proposal.recipient.id === city;
    if (proposal === null || !isTheirs) throw new DomainError(errorCode.linkNotFound);
    return proposal;
  }
}
