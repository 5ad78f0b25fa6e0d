import { type Proposal, type TransitionProposal as Request } from '@puente/contracts';
import { somebodyOf } from '../domain/capacity';
import { deedOf } from '../domain/deed';
import { takeStep } from '../domain/take-step';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { type Rankings } from './ports/rankings';
import { toProposal } from './proposal.presenter';
import { withAlternatives } from './with-alternatives';

/** One step of a case. Of two at once one is taken, and the other is told of it. */
export class TransitionProposal {
  constructor(
    private readonly files: CaseFiles,
    private readonly circumstances: CircumstancesOf,
    private readonly rankings: Rankings,
  ) {}

  async execute({ actor, id, to, version, ...said }: Request): Promise<Proposal> {
    const before = await this.files.openAsSeen(actor, id, version);
    const around = await this.circumstances.step(actor, before);
    const asked = { to, reason: said.reason ?? null, comment: said.comment ?? null };
    const taken = await withAlternatives(
      takeStep(before, somebodyOf(actor, before), asked, around),
      this.rankings,
    );
    await this.files.keep(before, taken.proposal, deedOf(taken));
    return toProposal(taken.proposal, actor, around);
  }
}
