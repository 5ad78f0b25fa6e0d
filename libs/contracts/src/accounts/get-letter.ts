import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type LetterShown } from './letter';

export class GetLetter {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `letter-not-found`; `not-permitted` to who is no admin */
export const getLetter = defineRequest<GetLetter, LetterShown>('accounts.v1.letter.get', GetLetter);
