import { type ListReviews as Request, type Page, type Review } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type Reviews } from './ports/reviews';
import { toReview } from './review.presenter';

const itemsUnsaid = 50;

export class ListReviews {
  constructor(
    private readonly reviews: Reviews,
    private readonly clock: Clock,
  ) {}

  async execute(request: Request): Promise<Page<Review>> {
    const { actor, kind, state = 'open', assigned, overdue, limit = itemsUnsaid, cursor } = request;
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const now = this.clock.now();
    const { items, nextCursor } = await this.reviews.list(
      {
        ...{ kind: kind ?? null, isOpen: state === 'open' },
        assignedTo: assigned === undefined ? null : { personId: assigned === 'me' ? actor.personId : null },
        dueBefore: overdue === true ? now : null,
      },
      limit,
      cursor,
    );
    return { items: items.map((one) => toReview(one, actor, now)), nextCursor };
  }
}
