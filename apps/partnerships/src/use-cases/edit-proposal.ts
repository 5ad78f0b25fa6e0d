import { type EditProposal as Request, type Proposal } from '@puente/contracts';
import { somebodyOf } from '../domain/capacity';
import { editingOf } from '../domain/deed';
import { editProposal } from '../domain/edit-proposal';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { toProposal } from './proposal.presenter';

export class EditProposal {
  constructor(
    private readonly files: CaseFiles,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, id, version, ...edit }: Request): Promise<Proposal> {
    const before = await this.files.openAsSeen(actor, id, version);
    const around = await this.circumstances.showing(actor, before);
    const { proposal, by } = editProposal(before, somebodyOf(actor, before), edit, around.now);
    await this.files.keep(before, proposal, editingOf(proposal, by, around.now));
    return toProposal(proposal, actor, around);
  }
}
