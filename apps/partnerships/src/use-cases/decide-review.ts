import { type DecideReview as Request, type ReviewDecided, reviewDecisions } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Review } from '../domain/review';
import { openReview } from './open-review';
import { type Registrations } from './ports/registrations';
import { type Reviews } from './ports/reviews';
import { type TransitionProposal } from './transition-proposal';

const steps = { approve: 'approved', return: 'returned', reject: 'rejected' } as const;

/** Decides what waits where it is at home; what happens there closes the review. */
export class DecideReview {
  constructor(
    private readonly reviews: Reviews,
    private readonly registrations: Registrations,
    private readonly proposals: TransitionProposal,
  ) {}

  async execute(request: Request): Promise<ReviewDecided> {
    const review = await openReview(this.reviews, request.actor, request.id);
    const { id, kind, subjectId } = review;
    return { id, kind, subjectId, state: await this.decide(review, request) };
  }

  private async decide(
    { kind, subjectId: id }: Review,
    { actor, decision, ...said }: Request,
  ): Promise<string> {
    const reason = said.reason !== undefined && { reason: said.reason };
    const comment = said.comment !== undefined && { comment: said.comment };
    if (kind === 'start-up' && isOneOf(decision, reviewDecisions[kind]))
      return this.registrations.decideStartUp(actor, id, { decision, ...reason, ...comment });
    if (kind === 'claim' && isOneOf(decision, reviewDecisions[kind]))
      return this.registrations.decideClaim(actor, id, { decision, ...reason });
    if (kind === 'proposal' && isOneOf(decision, reviewDecisions[kind])) {
      const asked = { actor, id, to: steps[decision], ...reason, ...comment };
      return (await this.proposals.execute(asked)).state;
    }
    const message = `decision must be one of ${reviewDecisions[kind].join(', ')} for a ${kind}`;
    throw new DomainError(errorCode.invalidRequest, {
      errors: [{ path: 'decision', rule: 'isIn', message }],
    });
  }
}

function isOneOf<One extends string>(text: string, all: readonly One[]): text is One {
  return (all as readonly string[]).includes(text);
}
