import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  getLetter,
  GetLetter as GetLetterRequest,
  type LetterFacts,
  type LetterShown,
  listLetters,
  ListLetters as ListLettersRequest,
  type Page,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetLetter } from '../use-cases/get-letter';
import { ListLetters } from '../use-cases/list-letters';

@Controller()
export class LettersController {
  constructor(
    private readonly listing: ListLetters,
    private readonly getting: GetLetter,
  ) {}

  @Handles(listLetters)
  list(@Payload() request: ListLettersRequest): Promise<Page<LetterFacts>> {
    return this.listing.execute(request);
  }

  @Handles(getLetter)
  get(@Payload() request: GetLetterRequest): Promise<LetterShown> {
    return this.getting.execute(request);
  }
}
