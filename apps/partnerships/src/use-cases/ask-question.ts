import { randomUUID } from 'node:crypto';
import { type AskQuestion as Request, type ProposalQuestion } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { somebodyOf } from '../domain/capacity';
import { askingOf } from '../domain/deed';
import { askQuestion } from '../domain/questions';
import { type CaseFiles } from './case-files';
import { toQuestion } from './proposal.presenter';

export class AskQuestion {
  constructor(
    private readonly files: CaseFiles,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, text }: Request): Promise<ProposalQuestion> {
    const before = await this.files.open(actor, id);
    const asked = { id: randomUUID(), text, now: this.clock.now() };
    const { proposal, question } = askQuestion(before, somebodyOf(actor, before), asked);
    await this.files.keep(before, proposal, askingOf(proposal, question));
    return toQuestion(question);
  }
}
