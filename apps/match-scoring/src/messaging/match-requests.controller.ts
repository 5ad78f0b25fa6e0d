import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type AlternativesListed,
  createMatchRequest,
  CreateMatchRequest as CreateMatchRequestRequest,
  getConsidered,
  GetConsidered as GetConsideredRequest,
  listAlternatives,
  ListAlternatives as ListAlternativesRequest,
  type MatchRequestAnswered,
  type PartyConsidered,
  readRun,
  ReadRun as ReadRunRequest,
  replayRun,
  ReplayRun as ReplayRunRequest,
  type RunReplayed,
  type TextPart,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { CreateMatchRequest } from '../use-cases/create-match-request';
import { GetConsidered } from '../use-cases/get-considered';
import { ListAlternatives } from '../use-cases/list-alternatives';
import { ReadRun } from '../use-cases/read-run';
import { ReplayRun } from '../use-cases/replay-run';

@Controller()
export class MatchRequestsController {
  constructor(
    private readonly creating: CreateMatchRequest,
    private readonly reading: ReadRun,
    private readonly replaying: ReplayRun,
    private readonly listing: ListAlternatives,
    private readonly considering: GetConsidered,
  ) {}

  @Handles(createMatchRequest)
  create(@Payload() request: CreateMatchRequestRequest): Promise<MatchRequestAnswered> {
    return this.creating.execute(request);
  }

  @Handles(readRun)
  read(@Payload() request: ReadRunRequest): Promise<TextPart> {
    return this.reading.execute(request);
  }

  @Handles(replayRun)
  replay(@Payload() request: ReplayRunRequest): Promise<RunReplayed> {
    return this.replaying.execute(request);
  }

  @Handles(listAlternatives)
  list(@Payload() request: ListAlternativesRequest): Promise<AlternativesListed> {
    return this.listing.execute(request);
  }

  @Handles(getConsidered)
  consider(@Payload() request: GetConsideredRequest): Promise<PartyConsidered> {
    return this.considering.execute(request);
  }
}
