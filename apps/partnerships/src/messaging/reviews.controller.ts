import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  ApproveReviews as ApproveReviewsRequest,
  approveReviews,
  AssignReview as AssignReviewRequest,
  assignReview,
  type BulkApproved,
  DecideReview as DecideReviewRequest,
  decideReview,
  ListReviews as ListReviewsRequest,
  listReviews,
  type Page,
  type Review,
  type ReviewDecided,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ApproveReviews } from '../use-cases/approve-reviews';
import { AssignReview } from '../use-cases/assign-review';
import { DecideReview } from '../use-cases/decide-review';
import { ListReviews } from '../use-cases/list-reviews';

@Controller()
export class ReviewsController {
  constructor(
    private readonly listing: ListReviews,
    private readonly assigning: AssignReview,
    private readonly deciding: DecideReview,
    private readonly approving: ApproveReviews,
  ) {}

  @Handles(listReviews)
  list(@Payload() request: ListReviewsRequest): Promise<Page<Review>> {
    return this.listing.execute(request);
  }

  @Handles(assignReview)
  assign(@Payload() request: AssignReviewRequest): Promise<Review> {
    return this.assigning.execute(request);
  }

  @Handles(decideReview)
  decide(@Payload() request: DecideReviewRequest): Promise<ReviewDecided> {
    return this.deciding.execute(request);
  }

  @Handles(approveReviews)
  approve(@Payload() request: ApproveReviewsRequest): Promise<BulkApproved> {
    return this.approving.execute(request);
  }
}
