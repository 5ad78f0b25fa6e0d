import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import {
  type ActorReference,
  type RespondToSuggestion,
  respondToSuggestion,
  type SoughtKind,
  soughtKinds,
  type SuggestionAnswered,
  withdrawResponse,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { oneOfOr, slugOr, uuidOr } from './known-id';

/** What a party answers to the suggestions of its runs. */
@Controller('runs/:id/suggestions/:kind/:partyId/responses')
export class SuggestionsController {
  constructor(private readonly client: RequestClient) {}

  /** Answers to a suggestion; an answer given before gives way */
  @Post()
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  respond(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.runNotFound)) runId: string,
    @Param('kind', oneOfOr(soughtKinds, errorCode.suggestionNotFound)) kind: SoughtKind,
    @Param('partyId', slugOr(errorCode.suggestionNotFound)) id: string,
    @Body() body: Omit<RespondToSuggestion, 'actor' | 'runId' | 'candidate'>,
  ): Promise<SuggestionAnswered> {
    return this.client.send(respondToSuggestion, {
      ...{ ...body, runId, candidate: { kind, id }, actor },
    });
  }

  /** Takes back what was answered to a suggestion */
  @Delete()
  @HttpCode(204)
  @MayCall('officer', 'founder', 'admin')
  async withdraw(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.runNotFound)) runId: string,
    @Param('kind', oneOfOr(soughtKinds, errorCode.suggestionNotFound)) kind: SoughtKind,
    @Param('partyId', slugOr(errorCode.suggestionNotFound)) id: string,
  ): Promise<void> {
    await this.client.send(withdrawResponse, { runId, candidate: { kind, id }, actor });
  }
}
