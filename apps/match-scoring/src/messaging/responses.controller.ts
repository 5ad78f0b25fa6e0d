import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  respondToSuggestion,
  RespondToSuggestion as RespondToSuggestionRequest,
  type ResponseWithdrawn,
  type SuggestionAnswered,
  withdrawResponse,
  WithdrawResponse as WithdrawResponseRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { RespondToSuggestion } from '../use-cases/respond-to-suggestion';
import { WithdrawResponse } from '../use-cases/withdraw-response';

@Controller()
export class ResponsesController {
  constructor(
    private readonly responding: RespondToSuggestion,
    private readonly withdrawing: WithdrawResponse,
  ) {}

  @Handles(respondToSuggestion)
  respond(@Payload() request: RespondToSuggestionRequest): Promise<SuggestionAnswered> {
    return this.responding.execute(request);
  }

  @Handles(withdrawResponse)
  withdraw(@Payload() request: WithdrawResponseRequest): Promise<ResponseWithdrawn> {
    return this.withdrawing.execute(request);
  }
}
