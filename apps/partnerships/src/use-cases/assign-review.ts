import { type AssignReview as Request, type Review } from '@puente/contracts';
import { type Clock, DomainError, errorCode } from '@puente/kernel';
import { openReview } from './open-review';
import { type Reviews } from './ports/reviews';
import { toReview } from './review.presenter';

/** Of two admins who take a review at once, one has it. */
export class AssignReview {
  constructor(
    private readonly reviews: Reviews,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, to }: Request): Promise<Review> {
    await openReview(this.reviews, actor, id);
    const did = to === 'me' ? await this.reviews.take(id, actor.personId) : await this.reviews.letGo(id);
    const review = await openReview(this.reviews, actor, id);
    const { assignedTo, closedAt, outcome } = review;
    if (!did) throw new DomainError(errorCode.decidedMeanwhile, { id, assignedTo, closedAt, outcome });
    return toReview(review, actor, this.clock.now());
  }
}
