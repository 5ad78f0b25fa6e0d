import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  type ActorReference,
  answerQuestion,
  askQuestion,
  type ProposalQuestion,
  type QuestionText,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

/** What the two sides and the programme ask one another about a proposal. */
@Controller('proposals/:id/questions')
export class QuestionsController {
  constructor(private readonly client: RequestClient) {}

  /** Asks the other side something; the programme asks both */
  @Post()
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  ask(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.proposalNotFound)) id: string,
    @Body() body: QuestionText,
  ): Promise<ProposalQuestion> {
    return this.client.send(askQuestion, { ...body, actor, id });
  }

  /** Answers a question, once */
  @Post(':questionId/answer')
  @HttpCode(200)
  @MayCall('officer', 'founder', 'admin')
  answer(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.proposalNotFound)) id: string,
    @Param('questionId', uuidOr(errorCode.questionNotFound)) questionId: string,
    @Body() body: QuestionText,
  ): Promise<ProposalQuestion> {
    return this.client.send(answerQuestion, { ...body, actor, id, questionId });
  }
}
