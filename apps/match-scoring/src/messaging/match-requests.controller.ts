import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  createMatchRequest,
  CreateMatchRequest as CreateMatchRequestRequest,
  type MatchRequestAnswered,
  readRun,
  ReadRun as ReadRunRequest,
  replayRun,
  ReplayRun as ReplayRunRequest,
  type RunReplayed,
  type TextPart,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { CreateMatchRequest } from '../use-cases/create-match-request';
import { ReadRun } from '../use-cases/read-run';
import { ReplayRun } from '../use-cases/replay-run';

@Controller()
export class MatchRequestsController {
  constructor(
    private readonly creating: CreateMatchRequest,
    private readonly reading: ReadRun,
    private readonly replaying: ReplayRun,
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
}
