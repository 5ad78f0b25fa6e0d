import { type AnswerQuestion as Request, type ProposalQuestion } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { somebodyOf } from '../domain/capacity';
import { answeringOf } from '../domain/deed';
import { answerQuestion } from '../domain/questions';
import { type CaseFiles } from './case-files';
import { toQuestion } from './proposal.presenter';

export class AnswerQuestion {
  constructor(
    private readonly files: CaseFiles,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, questionId, text }: Request): Promise<ProposalQuestion> {
    const before = await this.files.open(actor, id);
    const answered = { questionId, text, now: this.clock.now() };
    const { proposal, question } = answerQuestion(before, somebodyOf(actor, before), answered);
    await this.files.keep(before, proposal, answeringOf(proposal, question));
    return toQuestion(question);
  }
}
