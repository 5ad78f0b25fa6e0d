import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type LetterFacts, letterStates, type LetterStateName } from './letter';

/** The newest come first. */
export class LetterQuery extends PageRequest {
  @IsOptional() @IsIn(letterStates) state?: LetterStateName;
}

export class ListLetters extends LetterQuery {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** @throws `not-permitted` to who is no admin */
export const listLetters = defineRequest<ListLetters, Page<LetterFacts>>(
  'accounts.v1.letter.list',
  ListLetters,
);
