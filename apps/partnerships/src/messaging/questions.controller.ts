import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  AnswerQuestion as AnswerQuestionRequest,
  answerQuestion,
  AskQuestion as AskQuestionRequest,
  askQuestion,
  type ProposalQuestion,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AnswerQuestion } from '../use-cases/answer-question';
import { AskQuestion } from '../use-cases/ask-question';

@Controller()
export class QuestionsController {
  constructor(
    private readonly asking: AskQuestion,
    private readonly answering: AnswerQuestion,
  ) {}

  @Handles(askQuestion)
  ask(@Payload() request: AskQuestionRequest): Promise<ProposalQuestion> {
    return this.asking.execute(request);
  }

  @Handles(answerQuestion)
  answer(@Payload() request: AnswerQuestionRequest): Promise<ProposalQuestion> {
    return this.answering.execute(request);
  }
}
