import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { PartyReference } from '../party';
import { defineRequest } from '../request-contract';

/** Takes back what the run's party answered to a suggestion: later runs know nothing of it. */
export class WithdrawResponse {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() runId: string;
  @ValidateNested() @Type(() => PartyReference) candidate: PartyReference;
}

export class ResponseWithdrawn {
  party: PartyReference;
  candidate: PartyReference;
}

export const withdrawResponse = defineRequest<WithdrawResponse, ResponseWithdrawn>(
  'match-scoring.v1.suggestion.withdraw-response',
  WithdrawResponse,
);
