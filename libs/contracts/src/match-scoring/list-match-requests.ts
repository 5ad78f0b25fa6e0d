import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type SavedMatchRequest } from './saved-match-request';

/** The saved requests of the actor's organisations, and of all for admins; newest first. */
export class ListMatchRequests extends PageRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const listMatchRequests = defineRequest<ListMatchRequests, Page<SavedMatchRequest>>(
  'match-scoring.v1.match-request.list',
  ListMatchRequests,
);
