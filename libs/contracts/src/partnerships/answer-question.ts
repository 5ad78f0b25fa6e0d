import { IsUUID } from 'class-validator';
import { defineRequest } from '../request-contract';
import { AskQuestion } from './ask-question';
import { type ProposalQuestion } from './proposal';

/** Answers a question of the other side, or of the programme; once. */
export class AnswerQuestion extends AskQuestion {
  @IsUUID() questionId: string;
}

/** @throws `question-not-found`; `question-answered`; `not-permitted` to who asked it; `decided-meanwhile` */
export const answerQuestion = defineRequest<AnswerQuestion, ProposalQuestion>(
  'partnerships.v1.question.answer',
  AnswerQuestion,
);
