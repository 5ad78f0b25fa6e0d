import { type ApproveReviews as Request, type BulkApproved, type BulkResult } from '@puente/contracts';
import { type Actor, DomainError, errorCode } from '@puente/kernel';
import { openReview } from './open-review';
import { type Registrations } from './ports/registrations';
import { type Reviews } from './ports/reviews';

/** Publishes registrations one after another: what is refused of one is nothing to the others. */
export class ApproveReviews {
  constructor(
    private readonly reviews: Reviews,
    private readonly registrations: Registrations,
  ) {}

  async execute({ actor, ids }: Request): Promise<BulkApproved> {
    const results: BulkResult[] = [];
    for (const id of ids) results.push(await this.approve(actor, id));
    return { results };
  }

  private async approve(actor: Actor, id: string): Promise<BulkResult> {
    try {
      const { kind, subjectId } = await openReview(this.reviews, actor, id);
      if (kind !== 'start-up') throw new DomainError(errorCode.reviewNotFound, { id });
      const verdict = { decision: 'publish' } as const;
      return { id, state: await this.registrations.decideStartUp(actor, subjectId, verdict), code: null };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === errorCode.notPermitted) throw error;
      return { id, state: null, code: error.code };
    }
  }
}
