import { type Proposal, type TransitionProposal as Request } from '@puente/contracts';
import { somebodyOf } from '../domain/capacity';
import { deedOf } from '../domain/deed';
import { type Taken, takeStep } from '../domain/take-step';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { type Rankings } from './ports/rankings';
import { toProposal } from './proposal.presenter';

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
    const taken = await this.completed(takeStep(before, somebodyOf(actor, before), asked, around));
    await this.files.keep(before, taken.proposal, deedOf(taken));
    return toProposal(taken.proposal, actor, around);
  }

  /** A no comes with others to ask. */
  private async completed(taken: Taken): Promise<Taken> {
    if (taken.step.to !== 'declined') return taken;
    const alternatives = await this.rankings.alternativesTo(taken.proposal);
    return { ...taken, proposal: { ...taken.proposal, alternatives } };
  }
}
