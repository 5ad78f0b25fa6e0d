import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

/** Ends a saved request: it watches no more. Its run stays. */
export class DeleteMatchRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export class MatchRequestDeleted {
  id: string;
}

export const deleteMatchRequest = defineRequest<DeleteMatchRequest, MatchRequestDeleted>(
  'match-scoring.v1.match-request.delete',
  DeleteMatchRequest,
);
