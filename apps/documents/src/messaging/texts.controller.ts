import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type ChallengesRead,
  readChallenges,
  ReadChallenges as ReadChallengesRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ReadChallenges } from '../use-cases/read-challenges';

@Controller()
export class TextsController {
  constructor(private readonly reading: ReadChallenges) {}

  @Handles(readChallenges)
  read(@Payload() request: ReadChallengesRequest): Promise<ChallengesRead> {
    return this.reading.execute(request);
  }
}
