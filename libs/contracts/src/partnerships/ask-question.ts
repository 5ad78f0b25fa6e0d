import { Type } from 'class-transformer';
import { IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type ProposalQuestion } from './proposal';

const textUnitsMax = 1_000;

export class QuestionText {
  @IsString() @MinLength(1) @MaxLength(textUnitsMax) text: string;
}

/** Asks the other side something inside the case; the programme asks both. */
export class AskQuestion extends QuestionText {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `transition-not-allowed` where the case is over or has not begun; `questions-too-many`; `decided-meanwhile` */
export const askQuestion = defineRequest<AskQuestion, ProposalQuestion>(
  'partnerships.v1.question.ask',
  AskQuestion,
);
