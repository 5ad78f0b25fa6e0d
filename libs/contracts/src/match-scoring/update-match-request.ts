import { Type } from 'class-transformer';
import { IsBoolean, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { MatchFilters } from './create-match-request';
import { type SavedMatchRequest } from './saved-match-request';

/** Names a saved request, narrows or widens it (`filters` replaces all filters), pauses it or lets it watch again. */
export class UpdateMatchRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) name?: string;
  @MayBeLeftOut() @ValidateNested() @Type(() => MatchFilters) filters?: MatchFilters;
  @MayBeLeftOut() @IsBoolean() paused?: boolean;
}

export const updateMatchRequest = defineRequest<UpdateMatchRequest, SavedMatchRequest>(
  'match-scoring.v1.match-request.update',
  UpdateMatchRequest,
);
