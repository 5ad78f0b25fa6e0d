import { type CounterPropose as Request, type Proposal } from '@puente/contracts';
import { somebodyOf } from '../domain/capacity';
import { counterPropose } from '../domain/counter-propose';
import { counteringOf } from '../domain/deed';
import { type CaseFiles } from './case-files';
import { type CircumstancesOf } from './circumstances-of';
import { toProposal } from './proposal.presenter';

export class CounterPropose {
  constructor(
    private readonly files: CaseFiles,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, id, version, ...terms }: Request): Promise<Proposal> {
    const before = await this.files.openAsSeen(actor, id, version);
    const around = await this.circumstances.showing(actor, before);
    const { proposal, by } = counterPropose(before, somebodyOf(actor, before), terms, around.now);
    await this.files.keep(before, proposal, counteringOf(proposal, by, around.now));
    return toProposal(proposal, actor, around);
  }
}
