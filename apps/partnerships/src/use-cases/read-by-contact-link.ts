import { type ProposalByLink, type ReadByContactLink as Request } from '@puente/contracts';
import { type CasesByLink } from './cases-by-link';
import { toProposalByLink } from './proposal.presenter';

export class ReadByContactLink {
  constructor(private readonly cases: CasesByLink) {}

  async execute({ token }: Request): Promise<ProposalByLink> {
    return toProposalByLink(await this.cases.open(token));
  }
}
