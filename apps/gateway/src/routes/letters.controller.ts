import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  type ActorReference,
  getLetter,
  type LetterFacts,
  type LetterQuery,
  type LetterShown,
  listLetters,
  type Page,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

/** What was sent, or is to be; where there is no mail server, what an admin passes on. */
@Controller('letters')
export class LettersController {
  constructor(private readonly client: RequestClient) {}

  /** Lists letters, the newest first */
  @Get()
  @MayCall('admin')
  list(@CurrentActor() actor: ActorReference, @Query() query: LetterQuery): Promise<Page<LetterFacts>> {
    return this.client.send(listLetters, { ...query, actor });
  }

  /** Shows a letter; outside the demo without the link by which one could act in place of who gets it */
  @Get(':id')
  @MayCall('admin')
  get(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.letterNotFound)) id: string,
  ): Promise<LetterShown> {
    return this.client.send(getLetter, { actor, id });
  }
}
