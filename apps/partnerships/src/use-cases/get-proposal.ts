import { type GetProposal as Request, type Proposal } from '@puente/contracts';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { toProposal } from './proposal.presenter';

export class GetProposal {
  constructor(
    private readonly files: CaseFiles,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, id }: Request): Promise<Proposal> {
    const proposal = await this.files.open(actor, id);
    return toProposal(proposal, actor, await this.circumstances.showing(actor, proposal));
  }
}
