import { type Proposal, type UndoDecision as Request } from '@puente/contracts';
import { somebodyOf } from '../domain/capacity';
import { undoingOf } from '../domain/deed';
import { undoDecision } from '../domain/undo-decision';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { toProposal } from './proposal.presenter';

export class UndoDecision {
  constructor(
    private readonly files: CaseFiles,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, id, reason = '', version }: Request): Promise<Proposal> {
    const before = await this.files.openAsSeen(actor, id, version);
    const around = await this.circumstances.showing(actor, before);
    const { proposal, step, undoing } = undoDecision(before, somebodyOf(actor, before), reason, around);
    await this.files.keep(before, proposal, undoingOf(proposal, step, undoing));
    return toProposal(proposal, actor, around);
  }
}
