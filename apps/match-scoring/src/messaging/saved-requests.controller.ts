import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  deleteMatchRequest,
  DeleteMatchRequest as DeleteMatchRequestRequest,
  listMatchRequests,
  ListMatchRequests as ListMatchRequestsRequest,
  type MatchRequestDeleted,
  type Page,
  type SavedMatchRequest,
  updateMatchRequest,
  UpdateMatchRequest as UpdateMatchRequestRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { DeleteMatchRequest } from '../use-cases/delete-match-request';
import { ListMatchRequests } from '../use-cases/list-match-requests';
import { UpdateMatchRequest } from '../use-cases/update-match-request';

@Controller()
export class SavedRequestsController {
  constructor(
    private readonly listing: ListMatchRequests,
    private readonly updating: UpdateMatchRequest,
    private readonly deleting: DeleteMatchRequest,
  ) {}

  @Handles(listMatchRequests)
  list(@Payload() request: ListMatchRequestsRequest): Promise<Page<SavedMatchRequest>> {
    return this.listing.execute(request);
  }

  @Handles(updateMatchRequest)
  update(@Payload() request: UpdateMatchRequestRequest): Promise<SavedMatchRequest> {
    return this.updating.execute(request);
  }

  @Handles(deleteMatchRequest)
  delete(@Payload() request: DeleteMatchRequestRequest): Promise<MatchRequestDeleted> {
    return this.deleting.execute(request);
  }
}
